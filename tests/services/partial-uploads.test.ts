import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { partialUploads } from "#app/services/partial-uploads.server.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "plint-partial-"));
});
afterAll(() => rm(root, { recursive: true }));

const whole = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 31) % 251);

/** The bytes in pieces; the line may drop after the last. */
async function* line(bytes: Uint8Array, drops: boolean) {
  for (let at = 0; at < bytes.length; at += 700) yield bytes.subarray(at, at + 700);
  if (drops) throw new Error("the line dropped");
}

describe("a file on its way", () => {
  test("is its own beginning at every moment, whatever comes in what order and from how many tabs", async () => {
    const attempt = fc.record({
      start: fc.integer({ min: 0, max: 5_000 }),
      length: fc.integer({ min: 0, max: 3_000 }),
      drops: fc.boolean(),
      together: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { minLength: 1, maxLength: 15 }), async (attempts) => {
        const uploads = partialUploads(root);
        const id = randomUUID();
        const others: Promise<unknown>[] = [];
        for (const { start, length, drops, together } of attempts) {
          const before = await uploads.received(id);
          const piece = whole.subarray(start, start + length);
          const sending = uploads
            .append(id, { offset: start, bytes: line(piece, drops), atMost: whole.length })
            .catch(() => null);
          if (together) {
            others.push(sending);
            continue;
          }
          const answer = await sending;
          if (start > before && others.length === 0) expect(answer).toMatchObject({ problem: "gap" });
          if (answer?.ok) expect(await uploads.received(id)).toBeGreaterThanOrEqual(start + piece.length);
        }
        await Promise.all(others);
        const received = await uploads.received(id);
        const kept = received > 0 ? await uploads.read(id) : new Uint8Array();
        expect(Buffer.compare(kept, whole.subarray(0, received))).toBe(0);
        await uploads.append(id, {
          offset: received,
          bytes: line(whole.subarray(received), false),
          atMost: whole.length,
        });
        expect(Buffer.compare(await uploads.read(id), whole)).toBe(0);
        await uploads.forget([id]);
      }),
      { numRuns: 150 },
    );
  });

  test("can be read by the owner of the process only, and survives a new start", async () => {
    const id = randomUUID();
    await partialUploads(root).append(id, { offset: 0, bytes: line(whole, false), atMost: whole.length });
    expect((await stat(join(root, id))).mode & 0o777).toBe(0o600);
    expect(await partialUploads(root).received(id)).toBe(whole.length);
  });

  test("is no larger than was announced", async () => {
    const id = randomUUID();
    const uploads = partialUploads(root);
    expect(await uploads.append(id, { offset: 0, bytes: line(whole, false), atMost: 1_000 })).toMatchObject({
      problem: "too-large",
    });
    expect(await uploads.received(id)).toBe(1_000);
  });

  test("is forgotten when nobody added to it for long, and only then", async () => {
    const folder = join(root, "swept");
    const uploads = partialUploads(folder);
    await uploads.sweep(new Date());
    const [old, young] = [randomUUID(), randomUUID()];
    for (const id of [old, young])
      await uploads.append(id, { offset: 0, bytes: line(whole, false), atMost: whole.length });
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    await utimes(join(folder, old), yesterday, yesterday);
    await uploads.sweep(new Date(Date.now() - 24 * 3_600_000));
    expect(await readdir(folder)).toEqual([young]);
    await uploads.forget([young, randomUUID()]);
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(["../../etc/passwd", "", randomUUID().toUpperCase()])("has no place called %j", async (id) => {
    const uploads = partialUploads(root);
    await expect(uploads.received(id)).rejects.toThrow("not a storage key");
    await expect(uploads.forget([id])).rejects.toThrow("not a storage key");
  });
});
