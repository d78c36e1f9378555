import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import type { Sheet } from "#app/lib/sheet.ts";
import { readWorkbook, writeWorkbook } from "#app/services/spreadsheets.server.ts";

const sheet = (rows: Sheet["rows"], name = "Blad"): Sheet => ({ name, widths: [3, 20], rows });
const text = (value: string) => ({ value, look: "input", format: "text" }) as const;

async function back(rows: Sheet["rows"]) {
  const read = await readWorkbook(await writeWorkbook([sheet(rows)]));
  return read.ok ? read.value[0]?.rows : read.problem;
}

/** The parts of a real workbook with one of them changed. */
async function changed(name: string, change: (xml: string) => string, level: 0 | 9 = 9) {
  const parts = unzipSync(
    await writeWorkbook([sheet([[text("a"), { value: 12.5, look: "value", format: "money" }]])]),
  );
  const part = parts[name];
  if (!part) throw new Error(`no part ${name}`);
  return zipSync({ ...parts, [name]: strToU8(change(new TextDecoder().decode(part))) }, { level });
}
const firstSheet = "xl/worksheets/sheet1.xml";
const problemOf = async (bytes: Uint8Array) => {
  const read = await readWorkbook(bytes);
  return read.ok ? "read" : read.problem;
};

describe("a workbook that is written and read again", () => {
  it("gives back numbers, texts, days and empty cells", async () => {
    const rows = await back([
      [text("Brood"), { value: 1234.56, look: "input", format: "money" }, null, text("x")],
      [
        { value: 0.075, look: "input", format: "percent" },
        { value: new Date("2027-03-01T00:00:00Z"), look: "input", format: "day" },
        { value: null, look: "input", format: "money" },
        { value: 0, look: "total", format: "money" },
      ],
    ]);
    expect(rows).toEqual([
      ["Brood", 1234.56, null, "x"],
      [0.075, new Date("2027-03-01T00:00:00Z"), null, 0],
    ]);
  });

  it("shows a percentage with the decimals that it has, and a whole one without", async () => {
    const cells = [0.3, 0.07, 0.3325, null].map(
      (value) => ({ value, look: "input", format: "percent" }) as const,
    );
    const styles = unzipSync(await writeWorkbook([sheet([cells])]))["xl/styles.xml"];
    const formats = new TextDecoder().decode(styles).match(/formatCode="[^"]*%"/g);
    expect(formats).toEqual(['formatCode="0%"', 'formatCode="0.0#%"']);
  });

  it.each([
    "=1+1",
    '=HYPERLINK("http://kwaad.example","klik")',
    "+31 6 12345678",
    "-5",
    "@SUM(A1)",
    "\tmet een tab",
    "  spaties  ",
    "_x0041_ en _x000D_",
    "<b>&amp;</b> \"en\" 'dit'",
    "0012",
    "1e5",
    "TRUE",
    "🥖 crème brûlée",
    "مرحبا",
  ])("keeps %j the text it is, and never makes a formula of it", async (value) => {
    const bytes = await writeWorkbook([sheet([[text(value)]])]);
    const xml = new TextDecoder().decode(unzipSync(bytes)[firstSheet]);
    expect(xml).not.toMatch(/<f[ >]/);
    const read = await readWorkbook(bytes);
    expect(read.ok && read.value[0]?.rows).toEqual([[value]]);
  });

  it("lies on its side when it is printed", async () => {
    const xml = new TextDecoder().decode(unzipSync(await writeWorkbook([sheet([[text("a")]])]))[firstSheet]);
    expect(xml).toContain('orientation="landscape"');
  });
});

describe("a file that somebody sent", () => {
  it.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "sheet-empty"],
    ["a text", strToU8("a;b;c"), "sheet-not-a-spreadsheet"],
    [
      "an old or locked Excel file",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
      "sheet-not-a-spreadsheet",
    ],
    ["another zip", zipSync({ "a.txt": strToU8("a") }), "sheet-not-a-spreadsheet"],
    ["half a zip", zipSync({ "xl/workbook.xml": strToU8("<a/>") }).slice(0, 40), "sheet-unreadable"],
    ["a zip that only looks like one", zipSync({ "xl/workbook.xml": strToU8("<a/>") }), "sheet-unreadable"],
    ["more than a megabyte", new Uint8Array(1_000_001).fill(0x50), "sheet-too-large"],
  ])("is refused when it is %s", async (_, bytes, reason) => {
    expect(await problemOf(bytes)).toBe(reason);
  });

  it("is refused when it unpacks to a thousand times as much", async () => {
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(50_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await problemOf(bomb)).toBe("sheet-too-large");
  });

  it("is refused when its parts are small but many", async () => {
    const parts = Array.from(
      { length: 300 },
      (_, nth) => [`xl/worksheets/sheet${nth}.xml`, strToU8("<a/>")] as const,
    );
    expect(await problemOf(zipSync(Object.fromEntries(parts)))).toBe("sheet-too-large");
  });

  it.each(["A1048576", "XFD1", "A99999999999", "&#65;9", ""])(
    "is refused when a cell stands at %j, before anybody makes room for all rows above it",
    async (place) => {
      const moved = await changed(firstSheet, (xml) => xml.replace('r="B1"', `r="${place}"`));
      expect(await problemOf(moved)).toBe("sheet-too-large");
    },
  );

  it("is refused when a row stands at a billion", async () => {
    const moved = await changed(firstSheet, (xml) => xml.replace(/<row r="1"/, '<row r="1000000000"'));
    expect(await problemOf(moved)).toBe("sheet-too-large");
  });

  it("is read with a sum that failed as the text it shows", async () => {
    const broken = await changed(firstSheet, (xml) =>
      xml.replace(/<c r="B1"[^>]*>.*?<\/c>/, '<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    );
    const read = await readWorkbook(broken);
    expect(read.ok && read.value[0]?.rows).toEqual([["a", "#DIV/0!"]]);
  });

  it("is read with what a formula came to, and nothing is counted here", async () => {
    const counted = await changed(firstSheet, (xml) =>
      xml.replace(/<c r="B1"[^>]*>.*?<\/c>/, '<c r="B1"><f>SUM(C1:C9)</f><v>42</v></c>'),
    );
    const read = await readWorkbook(counted);
    expect(read.ok && read.value[0]?.rows).toEqual([["a", 42]]);
  });

  it.each([
    ["tags that never end", '<c t="'.repeat(400_000)],
    ["one tag without end", `<c ${"t ".repeat(1_000_000)}`],
    ["a very long tag", `<c ${'t="a" '.repeat(1_000)}/>`],
    ["more tags than any plan has", "<c/>".repeat(200_000)],
    ["a declaration", "<!DOCTYPE x>"],
  ])("is refused before a parser sees it when it has %s", async (_, poison) => {
    const slow = await changed(firstSheet, (xml) => xml.replace("<sheetData>", `<sheetData>${poison}`));
    expect(await problemOf(slow)).toBe("sheet-unreadable");
  });
});
