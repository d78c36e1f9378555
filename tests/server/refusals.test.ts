import { afterEach, expect, test } from "vitest";

import type { RemixHandler } from "#app/server/serve.ts";
import { type Serving, startServing } from "#tests/support/serving.ts";

let serving: Serving;
afterEach(() => serving.stop());

const own = "http://plint.example";
const MEGABYTE = 1024 * 1024;

/** Draws error pages as the product does, and reads the body of every form. */
function reader(): { remix: RemixHandler; read: number[] } {
  const read: number[] = [];
  return {
    read,
    remix: async (request) => {
      const drawn = /^\/fout\/(\d+)$/.exec(new URL(request.url).pathname)?.[1];
      if (drawn) return new Response(`page ${drawn}`, { status: Number(drawn) });
      if (request.method === "POST") read.push((await request.arrayBuffer()).byteLength);
      return new Response("done");
    },
  };
}

test.each([
  ["our own form", { origin: own, "sec-fetch-site": "same-origin" }, 200],
  ["a browser that says only where it is", { origin: own }, 200],
  [
    "the machine's own address in the network",
    { origin: "http://10.0.0.5:3000", host: "10.0.0.5:3000" },
    200,
  ],
  ["a program that is no browser", {}, 200],
  ["another site", { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" }, 403],
  ["another site in an old browser", { origin: "https://elsewhere.example" }, 403],
  ["a neighbour under the same domain", { origin: own, "sec-fetch-site": "same-site" }, 403],
  ["a sandboxed frame", { origin: "null" }, 403],
])("a form from %s", async (_who, headers, status) => {
  const { remix, read } = reader();
  serving = await startServing(remix);
  expect((await serving.ask({ method: "POST", headers })).status).toBe(status);
  expect(read).toHaveLength(status === 200 ? 1 : 0);
});

test("reading is free from anywhere", async () => {
  serving = await startServing(reader().remix);
  const headers = { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" };
  expect((await serving.ask({ headers })).status).toBe(200);
});

test.each(["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])("%s is no method of ours", async (method) => {
  serving = await startServing(reader().remix);
  const { status, headers } = await serving.ask({ method });
  expect([status, headers.allow]).toEqual([405, "GET, HEAD, POST"]);
});

test("an address that is too long is refused", async () => {
  serving = await startServing(reader().remix);
  expect((await serving.ask({ path: `/${"a".repeat(8 * 1024)}` })).status).toBe(414);
});

test("an address that is no path is refused", async () => {
  serving = await startServing(reader().remix);
  expect((await serving.ask({ path: "http://elsewhere.example/" })).status).toBe(400);
});

test("an address that cannot be decoded is refused with one line in the log, under its number", async () => {
  const { remix, read } = reader();
  serving = await startServing(remix);
  const answer = await serving.ask({ path: "/%E0%A4%A" });
  expect([answer.status, String(answer.body)]).toEqual([400, "page 400"]);
  expect(serving.lines.map(({ message, fields }) => [message, fields.id])).toEqual([
    ["request", answer.headers["x-request-id"]],
  ]);
  expect(read).toEqual([]);
});

test.each([
  ["/mijn-plannen/nieuw", 256 * 1024],
  ["/mijn-plannen/1/bijlagen", 25.25 * MEGABYTE],
  ["/mijn-plannen/1/aanvullen", 25.25 * MEGABYTE],
  ["/mijn-plannen/1/versturen", 256 * 1024],
])("a body at %s may have so many bytes and not one more", async (path, limit) => {
  const { remix, read } = reader();
  serving = await startServing(remix);
  const send = (bytes: number) =>
    serving.ask({
      method: "POST",
      path,
      headers: { "content-length": String(bytes) },
      pieces: [Buffer.alloc(bytes)],
    });
  expect((await send(limit)).status).toBe(200);
  const refused = await send(limit + 1);
  expect([refused.status, String(refused.body)]).toEqual([413, "page 413"]);
  expect(read).toEqual([limit]);
});

test("a body that does not say how long it is, is cut off where it is too long", async () => {
  const { remix, read } = reader();
  serving = await startServing(remix);
  const pieces = Array.from({ length: 20 }, () => Buffer.alloc(64 * 1024));
  const refused = await serving.ask({ method: "POST", headers: { "transfer-encoding": "chunked" }, pieces });
  expect([refused.status, String(refused.body)]).toEqual([413, "page 413"]);
  expect(read).toEqual([]);
});

test("the page of a refusal knows from where the reader came", async () => {
  let referer: string | null = null;
  serving = await startServing(async (request) => {
    referer = request.headers.get("referer");
    return new Response("page 413", { status: 413 });
  });
  const from = `${own}/mijn-plannen/1/bijlagen`;
  const headers = { "content-length": String(30 * MEGABYTE), referer: from };
  await serving.ask({
    method: "POST",
    path: "/mijn-plannen/1/bijlagen",
    headers,
    pieces: [Buffer.alloc(30 * MEGABYTE)],
  });
  expect(referer).toBe(from);
});

test("after a refused body the server goes on", async () => {
  serving = await startServing(reader().remix);
  const pieces = [Buffer.alloc(MEGABYTE)];
  await serving.ask({ method: "POST", headers: { "content-length": String(MEGABYTE) }, pieces });
  expect((await serving.ask()).status).toBe(200);
});

test("who waits for a page gets one, also from an address that has none of its own", async () => {
  serving = await startServing(async (request) => {
    if (new URL(request.url).pathname.startsWith("/fout/"))
      return new Response("<h1>Niet gevonden</h1>", {
        status: 404,
        headers: { "content-type": "text/html" },
      });
    const headers = { "content-type": "application/json", "x-remix-error": "yes" };
    return new Response('{"message":"Unexpected Server Error"}', { status: 404, headers });
  });
  const page = await serving.ask({ path: "/bestanden/1", headers: { accept: "text/html,*/*" } });
  expect([page.status, String(page.body)]).toEqual([404, "<h1>Niet gevonden</h1>"]);
  const script = await serving.ask({ path: "/bestanden/1", headers: { accept: "application/json" } });
  expect(String(script.body)).toContain("Unexpected");
});
