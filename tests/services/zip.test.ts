import { unzipSync } from "fflate";
import { expect, test } from "vitest";

import { type ArchiveEntry, zipStream } from "#app/services/zip.server.ts";

const PIECE = 64 * 1024;

async function* once(entries: readonly ArchiveEntry[]) {
  yield* entries;
}

test("what goes in comes out, name by name and byte by byte", async () => {
  const photo = new Uint8Array(PIECE * 3).map((_, index) => (index * 31) % 251);
  const zip = zipStream(
    once([
      { name: "gegevens.json", bytes: [new TextEncoder().encode('{"naam":"Naïma"}')], deflate: true },
      { name: "plannen/kade/foto 😀.webp", bytes: [photo.subarray(0, PIECE), photo.subarray(PIECE)] },
      { name: "leeg.txt", bytes: [] },
    ]),
  );
  const read = unzipSync(new Uint8Array(await new Response(zip).arrayBuffer()));
  expect(Object.keys(read)).toEqual(["gegevens.json", "plannen/kade/foto 😀.webp", "leeg.txt"]);
  expect(new TextDecoder().decode(read["gegevens.json"])).toBe('{"naam":"Naïma"}');
  expect(Buffer.compare(read["plannen/kade/foto 😀.webp"] ?? new Uint8Array(), photo)).toBe(0);
});

test("no more is read than is taken out: a reader that waits holds up the files", async () => {
  let read = 0;
  async function* pieces() {
    for (; read < 1_000; read += 1) yield new Uint8Array(PIECE);
  }
  const reader = zipStream(once([{ name: "groot.bin", bytes: pieces() }])).getReader();
  await reader.read();
  expect(read).toBeLessThan(20);
  await reader.cancel();
});

test("a file that cannot be read breaks the download off instead of ending it as if whole", async () => {
  async function* broken() {
    yield new Uint8Array(10);
    throw new Error("disk gone");
  }
  const zip = zipStream(once([{ name: "a.bin", bytes: broken() }]));
  await expect(new Response(zip).arrayBuffer()).rejects.toThrow();
});
