import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { PDFiumLibrary } from "@hyzyla/pdfium";
import type postgres from "postgres";
import { afterAll, beforeAll, describe, expect } from "vitest";

import { useDatabase } from "#app/http/database.server.ts";
import { useFileStorage } from "#app/http/file-storage.server.ts";
import * as paper from "#app/routes/applicant/$applicationId.plan[.]pdf.ts";
import * as announcing from "#app/routes/applicant/$applicationId.versturen.ts";
import * as sending from "#app/routes/applicant/$applicationId.versturen_.$uploadId.ts";
import { localFiles } from "#app/services/files.local.server.ts";
import { partialUploads } from "#app/services/partial-uploads.server.ts";
import type { Database } from "#db/client.server.ts";
import { test } from "#tests/support/database.ts";
import { pdfOf, photoOf } from "#tests/support/documents.ts";
import { cookiesOf, givenPerson } from "#tests/support/people.ts";
import { args, type Cookies, statusOf } from "#tests/support/web.ts";
import { givenWriter } from "#tests/support/writer.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "plint-paper-"));
});
afterAll(() => rm(root, { recursive: true }));

describe("a plan as a document", () => {
  test("shows a photo and the first page of an attached document, each with its name", async ({
    db,
    owner,
  }) => {
    const { applicationId, cookies } = await givenPlan(db, owner);
    const before = await paperOf(applicationId, cookies);
    expect(before.pictures).toBe(0);
    await attach(applicationId, cookies, "kraam.jpg", await photoOf());
    await attach(applicationId, cookies, "begroting.pdf", await pdfOf());
    const { pictures, text, raw } = await paperOf(applicationId, cookies);
    expect(pictures).toBe(2);
    for (const name of ["kraam.jpg", "begroting.pdf"]) expect(text).toContain(name);
    expect(raw.match(/\/S \/Figure/g)).toHaveLength(2);
  });

  test("keeps the name of a file whose picture is gone", async ({ db, owner }) => {
    const { applicationId, cookies } = await givenPlan(db, owner);
    await attach(applicationId, cookies, "kraam.jpg", await photoOf());
    useFileStorage({ files: localFiles({ root: join(root, randomUUID()) }) });
    const { pictures, text } = await paperOf(applicationId, cookies);
    expect(pictures).toBe(0);
    expect(text).toContain("kraam.jpg");
  });

  test("is not there for a stranger", async ({ db, owner }) => {
    const { applicationId } = await givenPlan(db, owner);
    const stranger = await cookiesOf(db, await givenPerson(db), "link");
    expect(await statusOf(paper.loader(args("/", { cookies: stranger, params: { applicationId } })))).toBe(
      404,
    );
  });
});

async function givenPlan(db: Database, owner: postgres.Sql) {
  useDatabase(db);
  const disk = join(root, randomUUID());
  useFileStorage({
    files: localFiles({ root: join(disk, "files") }),
    partials: partialUploads(join(disk, "uploads")),
  });
  const { actor, applicationId } = await givenWriter(db, owner);
  return { applicationId, cookies: await cookiesOf(db, actor.personId, "link") };
}

async function attach(
  applicationId: string,
  cookies: Cookies,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  const form = { name, size: String(bytes.length), modified: "1" };
  const announced = await announcing.action(args("/", { form, cookies, params: { applicationId } }));
  const { address = "" } = (await announced.json()) as { address?: string };
  const uploadId = address.split("/").at(-1) ?? "";
  const given = args("/", { cookies, params: { applicationId, uploadId } });
  const headers = new Headers(given.request.headers);
  headers.set("upload-offset", "0");
  const request = new Request(given.request.url, { method: "PUT", headers, body: new Uint8Array(bytes) });
  const { fileId } = (await (await sending.action({ ...given, request })).json()) as { fileId?: string };
  expect(fileId).toBeTruthy();
}

async function paperOf(applicationId: string, cookies: Cookies) {
  const answer = await paper.loader(args("/", { cookies, params: { applicationId } }));
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  const bytes = Buffer.from(await answer.arrayBuffer());
  const raw = bytes.toString("latin1");
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(new Uint8Array(bytes));
    const text = [...document.pages()].map((page) => page.getText()).join(" ");
    document.destroy();
    return { raw, text, pictures: raw.match(/\/Subtype \/Image/g)?.length ?? 0 };
  } finally {
    library.destroy();
  }
}
