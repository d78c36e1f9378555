import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { openWorkbook } from "#app/services/open-workbook.server.ts";

/** The same file with another size wherever this one stands. */
function restated(zip: Uint8Array<ArrayBuffer>, size: number, said: number) {
  const view = new DataView(zip.buffer);
  for (let at = 0; at < zip.length - 4; at += 1)
    if (view.getUint32(at, true) === size) view.setUint32(at, said, true);
  return zip;
}

/** So many parts in the directory, all of them the bytes of one copied part. */
function sharing(count: number, size: number, said: number) {
  const names = Array.from({ length: count }, (_, nth) => `xl/worksheets/sheet${100 + nth}.xml`);
  const one = zipSync({ [names[0] ?? ""]: new Uint8Array(size).fill(0x20) }, { level: 0 });
  const end = one.length - 22;
  const directory = new DataView(one.buffer).getUint32(end + 16, true);
  const entries = names.map((name) => {
    const entry = one.slice(directory, end);
    new DataView(entry.buffer).setUint32(24, said, true);
    entry.set(strToU8(name), 46);
    return entry;
  });
  const tail = one.slice(end);
  const view = new DataView(tail.buffer);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, count * (end - directory), true);
  return new Uint8Array(Buffer.concat([one.slice(0, directory), ...entries, tail]));
}

describe("a packed file", () => {
  it.each([
    [4_900_000, 10],
    [20_000_000, 4_900_000],
  ])("does not get more room than it says it needs (%i bytes that say %i)", (real, said) => {
    const content = new Uint8Array(real).fill(0x20);
    content.set(strToU8("<a/>"));
    const bomb = zipSync({ "xl/workbook.xml": content }, { level: 9 });
    // The size that each header claims: four bytes, at the place where the true one stands.
    const claimed = restated(bomb, real, said);
    const before = process.memoryUsage().arrayBuffers;
    expect(openWorkbook(claimed)).toMatchObject({ problem: "sheet-unreadable" });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(6_000_000);
  });

  it.each([0, 90_000])("is refused when copied parts share their bytes and say they are %i", (said) => {
    const shared = sharing(150, 90_000, said);
    expect(shared.length).toBeLessThan(110_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(openWorkbook(shared)).toMatchObject({ ok: false });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
    expect(openWorkbook(sharing(3, 90_000, said))).toMatchObject({ problem: "sheet-unreadable" });
  });

  it("is refused when a copied part says it is smaller than it is", () => {
    const parts = { "xl/workbook.xml": strToU8(`<a/>${" ".repeat(7_000)}`) };
    const plain = zipSync(parts, { level: 0 });
    expect(openWorkbook(plain)).toMatchObject({ ok: true });
    const view = new DataView(plain.buffer);
    const directory = view.getUint32(plain.length - 6, true);
    view.setUint32(directory + 24, 4, true);
    expect(openWorkbook(plain)).toMatchObject({ problem: "sheet-unreadable" });
  });

  it("is refused when all parts together have more tags than one may", () => {
    const half = strToU8("<c/>".repeat(90_000));
    const sheets = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, nth) => [`xl/worksheets/sheet${nth}.xml`, half]));
    const book = (count: number) => zipSync({ "xl/workbook.xml": strToU8("<a/>"), ...sheets(count) });
    expect(openWorkbook(book(1))).toMatchObject({ ok: true });
    expect(openWorkbook(book(2))).toMatchObject({ problem: "sheet-unreadable" });
  });
});
