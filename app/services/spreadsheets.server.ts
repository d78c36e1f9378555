import { done, type Outcome, problem } from "#app/lib/outcome.ts";
import type { CellFormat, CellLook, ReadSheet, Sheet, SheetCell } from "#app/lib/sheet.ts";

import { openWorkbook, type WorkbookFault } from "./open-workbook.server.ts";

export const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const looks: Record<CellLook, object> = {
  code: { textColor: "#8a938d", fontSize: 8 },
  title: { fontWeight: "bold", fontSize: 14 },
  head: { fontWeight: "bold", backgroundColor: "#e7efe9", wrap: true, alignVertical: "top" },
  label: {},
  note: { textColor: "#41524a", fontStyle: "italic" },
  input: { backgroundColor: "#fffbe8", borderColor: "#c9c2a3", borderStyle: "thin" },
  value: {},
  total: { fontWeight: "bold", topBorderColor: "#13261e", topBorderStyle: "thin" },
};

const formats: Record<CellFormat, string> = {
  money: "#,##0.00",
  percent: "0.0#%",
  number: "0",
  day: "dd-mm-yyyy",
  // Text stays text when somebody edits it: "=1+1" is no sum.
  text: "@",
};

/** A file for Excel, LibreOffice and the like; every text is a text, never a formula. Printed on its side. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await import("write-excel-file/node");
  const bytes = await write(
    sheets.map(({ name, widths, rows }) => ({
      sheet: name,
      orientation: "landscape" as const,
      columns: widths.map((width) => ({ width })),
      stickyColumnsCount: 2,
      data: rows.map((row) => row.map(cellOf)),
    })),
    { fontFamily: "Calibri", fontSize: 11 },
  ).toBuffer();
  return new Uint8Array(bytes);
}

/**
 * The cells of a file that somebody sent. Refused when it is no spreadsheet, when it would become too large once
 * unpacked, or when it cannot be read; nothing in it is ever run.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Outcome<ReadSheet[], WorkbookFault>> {
  const opened = openWorkbook(bytes);
  if (!opened.ok) return opened;
  const { default: read } = await import("read-excel-file/node");
  try {
    const sheets = await read(Buffer.from(opened.value), { trim: false });
    // The library's types call a Date by the name of its maker.
    return done(
      sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as ReadSheet["rows"] })),
    );
  } catch {
    return problem("sheet-unreadable");
  }
}

function cellOf(cell: SheetCell | null) {
  if (!cell) return null;
  // A cell without a value still gets its format, for who fills it in.
  if (cell.value === null) return { ...looks[cell.look], ...emptyOf(cell) };
  const { value, look } = cell;
  const shown = typeof value === "string" ? withoutEscapes(value) : value;
  return { value: shown, type: typeOf(value), format: formatOf(cell), ...looks[look] };
}

function typeOf(value: string | number | Date) {
  if (typeof value === "string") return String;
  return typeof value === "number" ? Number : Date;
}

function emptyOf({ format = "text" }: SheetCell) {
  const type = format === "text" ? String : format === "day" ? Date : Number;
  return { type, format: formats[format] };
}

function formatOf({ format = "text", value }: SheetCell): string {
  if (format === "percent" && typeof value === "number" && isWhole(value * 100)) return "0%";
  return formats[typeof value === "string" ? "text" : format];
}

/** But for what a computer cannot write exactly: 0.07 × 100 is a little more than 7. */
function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < 1e-6;
}

/** "_x0041_" would be read as "A": the format's own way to say a character by its number. */
function withoutEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
