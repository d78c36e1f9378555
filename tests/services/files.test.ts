import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { isStorageFull, localFiles } from "#app/services/files.local.server.ts";
import { chooseFiles, type FileStorage } from "#app/services/files.server.ts";
import { uploadThingFiles } from "#app/services/files.uploadthing.server.ts";
import { startUploadThing, type UploadThingStandIn } from "#tests/support/mocks/uploadthing.ts";

let root: string;
let uploadThing: UploadThingStandIn;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "plint-files-"));
  uploadThing = await startUploadThing();
});
afterAll(async () => {
  await uploadThing.stop();
  await rm(root, { recursive: true });
});

const storages: readonly (readonly [name: string, make: () => FileStorage])[] = [
  ["on the local disk", () => localFiles({ root })],
  ["at UploadThing", () => uploadThingFiles({ token: uploadThing.token, standIn: uploadThing.address })],
];

describe.each(storages)("files %s", (_name, make) => {
  const file = (bytes: Uint8Array, name = "plan.pdf") => ({
    key: randomUUID(),
    bytes,
    type: "application/pdf",
    name,
  });

  test("come back byte for byte", async () => {
    const files = make();
    const stored = file(Uint8Array.from({ length: 300_000 }, (_, index) => index % 251));
    expect(await files.put(stored)).toEqual({ ok: true, value: null });
    expect(await contentOf(files, stored.key)).toEqual(stored.bytes);
  });

  test("with the most exotic name come back too", async () => {
    const files = make();
    const stored = file(new Uint8Array([1, 2, 3]), "plän & “gevel” 100%?#/..\\é.pdf");
    expect(await files.put(stored)).toMatchObject({ ok: true });
    expect(await contentOf(files, stored.key)).toEqual(stored.bytes);
  });

  test("of 25 MB come back whole", async () => {
    const files = make();
    const stored = file(new Uint8Array(randomBytes(25 * 1024 * 1024)));
    expect(await files.put(stored)).toEqual({ ok: true, value: null });
    expect(Buffer.compare(await contentOf(files, stored.key), stored.bytes)).toBe(0);
  });

  test("put again under the same key are there once, as they were put last", async () => {
    const files = make();
    const stored = file(new Uint8Array([1, 2, 3]));
    await files.put(stored);
    expect(await files.put(stored)).toMatchObject({ ok: true });
    expect(await contentOf(files, stored.key)).toEqual(stored.bytes);
  });

  test("that were never put are null", async () => {
    expect(await make().open(randomUUID())).toBeNull();
  });

  test("that are deleted are gone, and deleting them again is fine", async () => {
    const files = make();
    const [one, two] = [file(new Uint8Array([1])), file(new Uint8Array([2]))];
    await files.put(one);
    await files.put(two);
    await files.delete([one.key]);
    await files.delete([one.key, randomUUID()]);
    await files.delete([]);
    expect(await files.open(one.key)).toBeNull();
    expect(await contentOf(files, two.key)).toEqual(two.bytes);
  });

  test.each(["../../etc/passwd", "", "x", `${randomUUID()}/../y`, randomUUID().toUpperCase()])(
    "refuse the key %j",
    async (key) => {
      const files = make();
      await expect(files.put({ ...file(new Uint8Array([1])), key })).rejects.toThrow("not a storage key");
      await expect(files.open(key)).rejects.toThrow("not a storage key");
      await expect(files.delete([key])).rejects.toThrow("not a storage key");
    },
  );
});

describe("the local disk", () => {
  test("keeps files to the owner of the process and leaves no drafts behind", async () => {
    const key = randomUUID();
    await localFiles({ root }).put({ key, bytes: new Uint8Array([1]), type: "image/png", name: "a.png" });
    const folder = join(root, key.slice(0, 2));
    expect((await stat(join(folder, key))).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("says that it is full when the system does", () => {
    expect(isStorageFull(Object.assign(new Error(), { code: "ENOSPC" }))).toBe(true);
    expect(isStorageFull(Object.assign(new Error(), { code: "EDQUOT" }))).toBe(true);
    expect(isStorageFull(Object.assign(new Error(), { code: "EACCES" }))).toBe(false);
  });
});

describe("UploadThing", () => {
  test("gets every file as private and serves none without a signature", async () => {
    const key = randomUUID();
    const files = uploadThingFiles({ token: uploadThing.token, standIn: uploadThing.address });
    await files.put({ key, bytes: new Uint8Array([7]), type: "image/png", name: "gevel.png" });
    const kept = [...uploadThing.files.values()].find(({ customId }) => customId === key);
    expect(kept).toMatchObject({ acl: "private", type: "image/png" });
    expect((await fetch(`${uploadThing.address}/a/standin/${key}`)).status).toBe(403);
  });

  test("that does not answer well is a problem for now, not a lost promise", async () => {
    const files = uploadThingFiles({ token: uploadThing.token, standIn: uploadThing.address });
    uploadThing.failNext(503);
    const file = { key: randomUUID(), bytes: new Uint8Array([7]), type: "image/png", name: "gevel.png" };
    expect(await files.put(file)).toEqual({ ok: false, problem: "storage-down" });
    uploadThing.failNext(503);
    await expect(files.open(file.key)).rejects.toThrow("503");
  });

  test("is waited for until it answers, and then for as long as the file takes over a slow line", async () => {
    const file = { key: randomUUID(), bytes: new Uint8Array([1, 2, 3, 4]), type: "image/png", name: "a.png" };
    const { token, address: standIn } = uploadThing;
    await uploadThingFiles({ token, standIn }).put(file);
    const impatient = uploadThingFiles({ token, standIn, answerWithinMs: 1_000 });
    uploadThing.pauseNext(1_500);
    expect(await contentOf(impatient, file.key)).toEqual(file.bytes);
  });

  test("is chosen only when there is a token", async () => {
    const key = randomUUID();
    await chooseFiles({ root }).put({ key, bytes: new Uint8Array([1]), type: "image/png", name: "a.png" });
    expect(await localFiles({ root }).open(key)).not.toBeNull();
  });
});

async function contentOf(files: FileStorage, key: string): Promise<Uint8Array> {
  return new Uint8Array(await new Response(await files.open(key)).arrayBuffer());
}
