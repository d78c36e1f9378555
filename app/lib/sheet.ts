/** How a cell of a spreadsheet looks; what it means is its writer's affair. */
export type CellLook = "code" | "title" | "head" | "label" | "note" | "input" | "value" | "total";
export type CellFormat = "money" | "percent" | "number" | "day" | "text";

/** A number in euros for money, a fraction for a percentage, a Date at midnight UTC for a day. */
export type SheetCell = {
  readonly value: string | number | Date | null;
  readonly look: CellLook;
  readonly format?: CellFormat;
};

/** One sheet to write: rows of cells, and how wide each column is, in characters. */
export type Sheet = {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (SheetCell | null)[])[];
};

/** What stands in a cell of a sheet that was read. */
export type ReadCell = string | number | boolean | Date | null;
export type ReadSheet = { readonly name: string; readonly rows: readonly (readonly ReadCell[])[] };

/** "C7": how people call a cell; both count from zero. */
export function cellName(column: number, row: number): string {
  const letters = column < 26 ? "" : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}
