import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, expect, test } from "vitest";

import { documentHeaders } from "#app/server/security-headers.ts";
import { staticFiles } from "#app/server/static-files.ts";
import { type Serving, startServing } from "#tests/support/serving.ts";

let serving: Serving;
let folder: string;
afterEach(() => serving.stop());

async function serve(files: Record<string, string>): Promise<(path: string) => Promise<string[]>> {
  folder = mkdtempSync(join(tmpdir(), "plint-files-"));
  for (const room of ["islands", "assets"]) mkdirSync(join(folder, room));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const nowhere = async () =>
    new Response("nowhere", { status: 404, headers: { "content-type": "text/plain" } });
  serving = await startServing(nowhere, { files: staticFiles(folder) });
  return async (path) => {
    const { status, headers, body } = await serving.ask({ path });
    return [String(status), String(body), String(headers["cache-control"])];
  };
}

const forEver = "public, max-age=31536000, immutable";

test("what is named after its content is kept for ever, the phone's worker is asked for each time", async () => {
  const ask = await serve({
    "islands/hand-in-AbC_d-fG.js": "today",
    "assets/besley-600-aB3dE_gH.woff2": "font",
    "jury-worker.js": "worker",
    "favicon.svg": "<svg/>",
  });
  expect(await ask("/islands/hand-in-AbC_d-fG.js")).toEqual(["200", "today", forEver]);
  expect(await ask("/assets/besley-600-aB3dE_gH.woff2")).toEqual(["200", "font", forEver]);
  expect(await ask("/jury-worker.js")).toEqual(["200", "worker", "no-cache"]);
  expect(await ask("/favicon.svg")).toEqual(["200", "<svg/>", "public, max-age=3600"]);
});

test("a font and a style sheet carry no headers that only pages read; scripts and drawings carry all", async () => {
  await serve({
    "assets/public-12345678.css": "a{}",
    "islands/up-12345678.js": "up",
    "favicon.svg": "<svg/>",
  });
  const headersOf = async (path: string) => (await serving.ask({ path })).headers;
  const sheet = await headersOf("/assets/public-12345678.css");
  for (const name of documentHeaders) expect(sheet[name], name).toBeUndefined();
  expect(sheet).toMatchObject({
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
  });
  for (const path of ["/islands/up-12345678.js", "/favicon.svg"])
    for (const name of documentHeaders) expect((await headersOf(path))[name], path).toBeDefined();
});

test("a tab from before a deploy gets the script of today, and keeps it for no time", async () => {
  const ask = await serve({ "islands/hand-in-AbC_d-fG.js": "today", "islands/upload-12345678.js": "upload" });
  expect(await ask("/islands/hand-in-ZzZzZzZz.js")).toEqual(["200", "today", "no-cache"]);
  expect(await ask("/islands/hand-in.js?once")).toEqual(["200", "today", "no-cache"]);
  expect((await ask("/islands/never-was-12345678.js")).slice(0, 2)).toEqual(["404", "nowhere"]);
  expect((await ask("/assets/gone-12345678.js")).slice(0, 2)).toEqual(["404", "nowhere"]);
});

test("a file that is gone since the start ends its own answer, and the server goes on", async () => {
  const ask = await serve({ "assets/besley-600-aB3dE_gH.woff2": "font", "favicon.svg": "<svg/>" });
  rmSync(join(folder, "assets/besley-600-aB3dE_gH.woff2"));
  await expect(ask("/assets/besley-600-aB3dE_gH.woff2")).rejects.toThrow();
  expect((await ask("/favicon.svg")).slice(0, 2)).toEqual(["200", "<svg/>"]);
});
