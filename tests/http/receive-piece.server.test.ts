import { createHash, randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import fc from "fast-check";
import type postgres from "postgres";
import { afterAll, beforeAll, describe, expect } from "vitest";

import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { UPLOADS_AN_HOUR } from "#app/domain/applications/file-limits.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { partials, useFileStorage } from "#app/http/file-storage.server.ts";
import { problem } from "#app/lib/outcome.ts";
import * as page from "#app/routes/applicant/$applicationId.bijlagen.tsx";
import * as announcing from "#app/routes/applicant/$applicationId.versturen.ts";
import * as sending from "#app/routes/applicant/$applicationId.versturen_.$uploadId.ts";
import * as download from "#app/routes/system/bestanden.$fileId.ts";
import * as preview from "#app/routes/system/bestanden.$fileId_.voorbeeld.ts";
import { localFiles } from "#app/services/files.local.server.ts";
import { uploadThingFiles } from "#app/services/files.uploadthing.server.ts";
import { partialUploads } from "#app/services/partial-uploads.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { pdfOf, photoOf } from "#tests/support/documents.ts";
import { startUploadThing, type UploadThingStandIn } from "#tests/support/mocks/uploadthing.ts";
import { cookiesOf, givenPerson } from "#tests/support/people.ts";
import { args, type Cookies, statusOf } from "#tests/support/web.ts";
import { givenWriter } from "#tests/support/writer.ts";

let root: string;
let uploadThing: UploadThingStandIn;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "plint-pieces-"));
  uploadThing = await startUploadThing();
});
afterAll(async () => {
  await uploadThing.stop();
  await rm(root, { recursive: true });
});

type Given = Parameters<typeof givenWriter>;
type Told = { words?: string; problem?: string; offset?: number; fileId?: string | null; address?: string };

/** Somebody with a plan, a session, and a disk of their own. */
async function givenSender(...[db, owner]: Given) {
  useDatabase(db);
  const disk = join(root, randomUUID());
  useFileStorage({
    files: localFiles({ root: join(disk, "files") }),
    partials: partialUploads(join(disk, "uploads")),
  });
  const writer = await givenWriter(db, owner);
  const cookies = await cookiesOf(db, writer.actor.personId, "link");
  return { ...writer, db, owner, disk, cookies, ...senderOf(writer.applicationId, cookies) };
}

function senderOf(applicationId: string, cookies: Cookies) {
  const params = (uploadId = "") => ({ applicationId, uploadId });
  async function announce(bytes: Uint8Array, name = "offerte.pdf", modified = 1) {
    const form = { name, size: String(bytes.length), modified: String(modified) };
    const answer = await announcing.action(args("/", { form, cookies, params: params() }));
    const value = (await answer.json()) as Told;
    return { status: answer.status, ...value, uploadId: value.address?.split("/").at(-1) ?? "" };
  }
  async function put(uploadId: string, offset: number, bytes: Uint8Array | ReadableStream<Uint8Array>) {
    const given = args("/", { cookies, params: params(uploadId) });
    const headers = new Headers(given.request.headers);
    headers.set("upload-offset", String(offset));
    const body = bytes instanceof ReadableStream ? bytes : new Uint8Array(bytes);
    const init = { method: "PUT", headers, body, duplex: "half" };
    const request = new Request(given.request.url, init as RequestInit);
    const answer = await sending.action({ ...given, request });
    return { status: answer.status, ...((await answer.json()) as Told) };
  }
  const progress = async (uploadId: string) =>
    (await (await sending.loader(args("/", { cookies, params: params(uploadId) }))).json()) as Told;
  async function cancel(uploadId: string) {
    const given = args("/", { cookies, params: params(uploadId) });
    const request = new Request(given.request, { method: "DELETE" });
    return statusOf(sending.action({ ...given, request }));
  }
  async function send(bytes: Uint8Array, name?: string, modified?: number) {
    const begun = await announce(bytes, name, modified);
    return begun.uploadId ? put(begun.uploadId, begun.offset ?? 0, bytes.subarray(begun.offset)) : begun;
  }
  return { announce, put, progress, cancel, send };
}

async function stored(owner: postgres.Sql) {
  return owner<{ id: string; name: string; hash: string; pages: number; preview: string | null }[]>`
    select id, name, content_hash as hash, pages, preview_key as preview from files where ready order by created_at`;
}

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("a file that comes in pieces", () => {
  test("arrives as it left, once, whatever was cut, repeated or sent too early", async ({ db, owner }) => {
    const sender = await givenSender(db, owner);
    const pdf = await pdfOf({ filler: 40_000 });
    let modified = 0;
    // A step either goes on where the server is, repeats from somewhere before, or jumps ahead.
    const step = fc.record({
      from: fc.constantFrom("here", "before", "ahead"),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 0, max: 20_000 }),
      cut: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        modified += 1;
        const { uploadId } = await sender.announce(pdf, "offerte.pdf", modified);
        for (const { from, share, length, cut } of steps) {
          const { offset = 0, fileId } = await sender.progress(uploadId);
          if (fileId) break;
          const start =
            from === "here"
              ? offset
              : from === "before"
                ? Math.floor(offset * share)
                : offset + 1 + Math.floor(share * 5_000);
          const piece = pdf.subarray(start, start + length);
          if (cut) await sender.put(uploadId, start, brokenOff(piece)).catch(() => null);
          else await sender.put(uploadId, start, piece);
        }
        const { offset = 0 } = await sender.progress(uploadId);
        const last = await sender.put(uploadId, offset, pdf.subarray(offset));
        expect(last).toMatchObject({ status: 200, offset: pdf.length });
        const files = await stored(owner);
        expect(files.map(({ hash, pages }) => ({ hash, pages }))).toEqual([{ hash: hashOf(pdf), pages: 1 }]);
        expect(await readdir(join(sender.disk, "uploads"))).toEqual([]);
        await owner`delete from files`;
      }),
      { numRuns: 8 },
    );
  });

  test("goes on where it was after the server began anew, and in another tab", async ({ db, owner }) => {
    const sender = await givenSender(db, owner);
    const pdf = await pdfOf({ filler: 20_000 });
    const first = await sender.announce(pdf);
    expect(await sender.put(first.uploadId, 0, pdf.subarray(0, 9_000))).toMatchObject({ offset: 9_000 });
    useFileStorage({ partials: partialUploads(join(sender.disk, "uploads")) });
    const again = await sender.announce(pdf);
    expect(again).toMatchObject({ uploadId: first.uploadId, offset: 9_000 });
    expect(await sender.announce(pdf, "offerte.pdf", 2)).toMatchObject({ offset: 0 });
    await sender.put(again.uploadId, 9_000, pdf.subarray(9_000));
    expect((await stored(owner)).map(({ hash }) => hash)).toEqual([hashOf(pdf)]);
  });

  test("is there once when its last piece comes five times at once, and says so to who asks later", async ({
    db,
    owner,
  }) => {
    const sender = await givenSender(db, owner);
    const pdf = await pdfOf();
    const { uploadId } = await sender.announce(pdf);
    const answers = await Promise.all(Array.from({ length: 5 }, () => sender.put(uploadId, 0, pdf)));
    expect(new Set(answers.map(({ status, fileId }) => `${status} ${fileId}`)).size).toBe(1);
    expect(await stored(owner)).toHaveLength(1);
    const fileId = answers[0]?.fileId;
    expect(await sender.progress(uploadId)).toMatchObject({ fileId });
    expect(await sender.announce(pdf)).toMatchObject({ fileId, offset: pdf.length });
    expect(await owner`select 1 from events where name = 'application.file-added'`).toHaveLength(1);
  });

  test("is sent again when it was taken out in between", async ({ db, owner }) => {
    const sender = await givenSender(db, owner);
    const pdf = await pdfOf();
    const { fileId } = await sender.send(pdf);
    const form = { remove: fileId ?? "" };
    const params = { applicationId: sender.applicationId };
    expect(await statusOf(page.action(args("/", { form, cookies: sender.cookies, params })))).toBe(302 + 1);
    expect(await stored(owner)).toHaveLength(0);
    expect(await sender.send(pdf)).toMatchObject({ status: 200 });
    expect(await stored(owner)).toHaveLength(1);
  });

  test("that is given up is gone with its bytes, and giving up twice is fine", async ({ db, owner }) => {
    const sender = await givenSender(db, owner);
    const pdf = await pdfOf();
    const { uploadId } = await sender.announce(pdf);
    await sender.put(uploadId, 0, pdf.subarray(0, 100));
    expect([await sender.cancel(uploadId), await sender.cancel(uploadId)]).toEqual([200, 200]);
    expect(await readdir(join(sender.disk, "uploads"))).toEqual([]);
    expect(await sender.put(uploadId, 100, pdf.subarray(100))).toMatchObject({ status: 404 });
  });

  test("takes no more bytes than were announced", async ({ db, owner }) => {
    const sender = await givenSender(db, owner);
    const { uploadId } = await sender.announce(new Uint8Array(50));
    expect(await sender.put(uploadId, 0, new Uint8Array(80))).toMatchObject({ status: 409, offset: 50 });
    expect(await partials().received(uploadId)).toBe(50);
  });

  test("is a stranger's business in no way: the same answer as for what never was", async ({ db, owner }) => {
    const sender = await givenSender(db, owner);
    const pdf = await pdfOf();
    const { uploadId } = await sender.announce(pdf);
    const stranger = await cookiesOf(db, await givenPerson(db), "link");
    const theirs = senderOf(sender.applicationId, stranger);
    const never = senderOf(randomUUID(), stranger);
    expect(await theirs.announce(pdf)).toEqual(await never.announce(pdf));
    expect(await theirs.put(uploadId, 0, pdf)).toEqual(await never.put(uploadId, 0, pdf));
    expect(await theirs.progress(uploadId)).toEqual(await never.progress(uploadId));
    expect([await theirs.cancel(uploadId), await never.cancel(uploadId)]).toEqual([404, 404]);
    const staff = await cookiesOf(db, sender.stage.coordinator.personId, "passkey");
    expect(await senderOf(sender.applicationId, staff).put(uploadId, 0, pdf)).toMatchObject({ status: 404 });
    expect(await sender.put(uploadId, 0, pdf)).toMatchObject({ status: 200 });
  });

  test("that began in time and goes on after closing is refused with the reason", async ({ db, owner }) => {
    const sender = await givenSender(db, owner);
    const pdf = await pdfOf();
    const { uploadId } = await sender.announce(pdf);
    await sender.put(uploadId, 0, pdf.subarray(0, 500));
    await sender.closeIn(-1);
    const late = await sender.put(uploadId, 500, pdf.subarray(500));
    expect(late).toMatchObject({ status: 410, problem: "tender-closed" });
    expect(late.words).toBeTruthy();
    expect(await stored(owner)).toHaveLength(0);
  });

  test("whose last piece was under way at closing is in time", async ({ db, owner }) => {
    const sender = await givenSender(db, owner);
    const pdf = await pdfOf();
    const { uploadId } = await sender.announce(pdf);
    const slow = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          // The request has begun: its reader asks for more.
          await sender.closeIn(-1);
          controller.enqueue(new Uint8Array(pdf));
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    expect(await sender.put(uploadId, 0, slow)).toMatchObject({ status: 200 });
    expect(await stored(owner)).toHaveLength(1);
  });

  test("does not come into a plan that was handed in meanwhile", async ({ db, owner }) => {
    const sender = await givenSender(db, owner);
    const pdf = await pdfOf();
    const { uploadId } = await sender.announce(pdf);
    await sender.saveAll();
    told("submit", await submitApplication(db, sender.actor, sender.applicationId));
    expect(await sender.put(uploadId, 0, pdf)).toMatchObject({ status: 409, problem: "already-submitted" });
  });

  test("may be 25 MB and not a byte more, and not nothing", async ({ db, owner }) => {
    const sender = await givenSender(db, owner);
    const limit = 25 * 1024 * 1024;
    expect(await sender.announce(new Uint8Array(limit + 1))).toMatchObject({
      status: 413,
      problem: "file-too-large",
      words: expect.stringContaining("25 MB"),
    });
    expect(await sender.announce(new Uint8Array())).toMatchObject({ status: 422, problem: "file-empty" });
    const large = await pdfOf({ filler: limit - 2_000 });
    const { uploadId } = await sender.announce(large);
    for (let at = 0; at < large.length; at += 1024 * 1024)
      expect(await sender.put(uploadId, at, large.subarray(at, at + 1024 * 1024))).toMatchObject({
        status: 200,
      });
    expect((await stored(owner)).map(({ hash }) => hash)).toEqual([hashOf(large)]);
  });
});

describe("of a plan", () => {
  test("the eleventh of eleven files at once is refused, and ten are there", async ({ db, owner }) => {
    const sender = await givenSender(db, owner);
    const photo = await photoOf(40, 30);
    const answers = await Promise.all(
      Array.from({ length: 11 }, (_, n) => sender.send(photo, `foto-${n}.jpg`, n)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    expect(await stored(owner)).toHaveLength(10);
    const late = await sender.announce(photo, "nog-een.jpg");
    expect(late).toMatchObject({ status: 422, problem: "too-many-files" });
  });

  test("no more than ten beginnings are kept", async ({ db, owner }) => {
    const sender = await givenSender(db, owner);
    const begun: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      const { uploadId } = await sender.announce(new Uint8Array(100), "plan.pdf", n);
      await sender.put(uploadId, 0, new Uint8Array(10));
      begun.push(uploadId);
    }
    expect((await readdir(join(sender.disk, "uploads"))).toSorted()).toEqual(begun.slice(2).toSorted());
  });
});

describe("whoever sends again and again", () => {
  test("is told to wait, by either way, and by then nothing of the plan is lost", async ({ db, owner }) => {
    const sender = await givenSender(db, owner);
    const photo = await photoOf(40, 30);
    expect(await sender.send(photo, "gevel.jpg")).toMatchObject({ status: 200 });
    await owner`update rate_limits set tries = ${UPLOADS_AN_HOUR}`;
    const refused = await sender.announce(photo, "nog-een.jpg");
    expect(refused).toMatchObject({
      status: 429,
      problem: "too-often",
      words: expect.stringContaining("Wacht"),
    });
    expect(await statusOf(postFile(sender, photo, "once-of-the-page-01"))).toBe(429);
    expect(await stored(owner)).toHaveLength(1);
    // Another person's files are their own count.
    const other = await givenSender(db, owner);
    expect(await other.send(photo, "gevel.jpg")).toMatchObject({ status: 200 });
  });

  test("the plain form twice adds one file; with the key of another page it is another file", async ({
    db,
    owner,
  }) => {
    const sender = await givenSender(db, owner);
    const photo = await photoOf(40, 30);
    const twice = [
      await statusOf(postFile(sender, photo, "once-of-the-page-01")),
      await statusOf(postFile(sender, photo, "once-of-the-page-01")),
    ];
    expect(twice).toEqual([303, 303]);
    expect(await stored(owner)).toHaveLength(1);
    expect(await statusOf(postFile(sender, photo, "once-of-the-page-02"))).toBe(303);
    expect(await stored(owner)).toHaveLength(2);
    expect(await owner`select 1 from events where name = 'application.file-added'`).toHaveLength(2);
  });
});

/** As a browser without our script sends the form of the files page. */
function postFile(
  sender: { readonly applicationId: string; readonly cookies: Cookies },
  bytes: Uint8Array,
  once: string,
) {
  const form = new FormData();
  form.append("once", once);
  form.append("file", new File([new Uint8Array(bytes)], "gevel.jpg", { type: "image/jpeg" }));
  const { applicationId, cookies } = sender;
  const given = args("/", { cookies, params: { applicationId } });
  const headers = new Headers(given.request.headers);
  const request = new Request(given.request.url, { method: "POST", headers, body: form });
  return page.action({ ...given, request });
}

describe("what is refused", () => {
  const refusals = [
    ["a PDF with a password", () => pdfOf({ password: "geheim" }), "plan.pdf", 422, "wachtwoord"],
    [
      "a program under the name of a PDF",
      async () => Buffer.from("4d5a9000030000000400", "hex"),
      "plan.pdf",
      415,
      "exe",
    ],
    ["an archive", async () => Buffer.from("504b0304140000000000", "hex"), "map.zip", 415, "ingepakt"],
    ["what nobody can open", async () => Buffer.from("%PDF-1.7\n%%EOF"), "plan.pdf", 422, "beschadigd"],
  ] as const;
  test.for(refusals)(
    "%s is, with words that say why",
    async ([, make, name, status, words], { db, owner }) => {
      const sender = await givenSender(db, owner);
      const bytes = await make();
      const answer = await sender.send(bytes, name);
      expect(answer).toMatchObject({ status, words: expect.stringContaining(words) });
      expect(await stored(owner)).toHaveLength(0);
      expect(await readdir(join(sender.disk, "uploads"))).toEqual([]);
      expect(await owner`select 1 from uploads`).toHaveLength(0);
    },
  );
});

describe("when the storage", () => {
  test("is full, the answer is 507 in plain Dutch and the draft is intact", async ({ db, owner }) => {
    const sender = await givenSender(db, owner);
    await sender.saveAll();
    const before = await owner`select content from plan_parts order by part`;
    const pdf = await pdfOf();
    const { uploadId } = await sender.announce(pdf);
    // A device on which there is never room, in the place of the file.
    await mkdir(join(sender.disk, "uploads"), { recursive: true });
    await symlink("/dev/full", join(sender.disk, "uploads", uploadId));
    const full = await sender.put(uploadId, 0, pdf);
    expect(full).toMatchObject({
      status: 507,
      words: expect.stringContaining("Wat al bewaard was, is er nog"),
    });
    await rm(join(sender.disk, "uploads", uploadId));
    expect(await owner`select content from plan_parts order by part`).toEqual(before);
    expect(await sender.put(uploadId, 0, pdf)).toMatchObject({ status: 200 });
  });

  test("that keeps files is full, the answer is the same, nothing counts, and an empty piece is enough once there is room", async ({
    db,
    owner,
  }) => {
    const sender = await givenSender(db, owner);
    await sender.saveAll();
    const before = await owner`select content from plan_parts order by part`;
    const roomy = localFiles({ root: join(sender.disk, "files") });
    useFileStorage({ files: { ...roomy, put: () => Promise.resolve(problem("storage-full")) } });
    const pdf = await pdfOf();
    const { uploadId } = await sender.announce(pdf);
    expect(await sender.put(uploadId, 0, pdf)).toMatchObject({
      status: 507,
      words: expect.stringContaining("Wat al bewaard was, is er nog"),
    });
    expect(await stored(owner)).toHaveLength(0);
    expect(await owner`select content from plan_parts order by part`).toEqual(before);
    expect(await partials().received(uploadId)).toBe(pdf.length);
    useFileStorage({ files: roomy });
    expect(await sender.put(uploadId, pdf.length, new Uint8Array())).toMatchObject({ status: 200 });
    expect((await stored(owner)).map(({ hash }) => hash)).toEqual([hashOf(pdf)]);
  });

  test("is down, what was sent is kept and an empty piece is enough once it is back", async ({
    db,
    owner,
  }) => {
    const sender = await givenSender(db, owner);
    useFileStorage({ files: uploadThingFiles({ token: uploadThing.token, standIn: uploadThing.address }) });
    const pdf = await pdfOf();
    const { uploadId } = await sender.announce(pdf);
    uploadThing.failNext(503);
    expect(await sender.put(uploadId, 0, pdf)).toMatchObject({ status: 503, problem: "storage-down" });
    expect(await stored(owner)).toHaveLength(0);
    expect(await sender.put(uploadId, pdf.length, new Uint8Array())).toMatchObject({ status: 200 });
    expect((await stored(owner)).map(({ hash }) => hash)).toEqual([hashOf(pdf)]);
  });
});

describe("the picture of a file", () => {
  test("is shown to whoever may read the file, and may be kept by that browser only", async ({
    db,
    owner,
  }) => {
    const sender = await givenSender(db, owner);
    const { fileId } = await sender.send(await photoOf(), "gevel.jpg");
    const params = { fileId: fileId ?? "" };
    const seen = await preview.loader(args("/", { cookies: sender.cookies, params }));
    expect(Object.fromEntries(seen.headers)).toMatchObject({
      "content-type": "image/webp",
      "cache-control": expect.stringMatching(/^private/),
      vary: "Cookie",
      "x-content-type-options": "nosniff",
    });
    expect(Buffer.from(await seen.arrayBuffer()).toString("latin1")).toContain("WEBP");
    const file = await download.loader(args("/", { cookies: sender.cookies, params }));
    expect(Number(file.headers.get("content-length"))).toBe((await file.arrayBuffer()).byteLength);
    const stranger = await cookiesOf(db, await givenPerson(db), "link");
    const staff = await cookiesOf(db, sender.stage.coordinator.personId, "passkey");
    for (const cookies of [stranger, staff])
      expect(await statusOf(preview.loader(args("/", { cookies, params })))).toBe(404);
  });
});

/** A line that drops after these bytes. */
function brokenOff(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new Uint8Array(bytes)),
    pull: (controller) => controller.error(new Error("the line dropped")),
  });
}
