import { type Cents, share } from "#app/lib/money.ts";
import type { CellFormat, SheetCell } from "#app/lib/sheet.ts";

import { type CellWords, toCell } from "./cell-values.ts";
import type { FieldRow, SheetField } from "./sheet-fields.ts";
import { typedAt } from "./typed-fields.ts";

export type SheetRow = readonly (SheetCell | null)[];

const text = (value: string | null, look: SheetCell["look"]): SheetCell => ({ value, look, format: "text" });

/** The first row of a sheet, with the code by which the sheet is known again. */
export function titleRow(code: string, title: string): SheetRow {
  return [text(code, "code"), text(title, "title")];
}

/** A line of explanation over the width of the sheet. */
export function noteRow(note: string): SheetRow {
  return [null, text(note, "note")];
}

/** The heads of the columns under it; the first is that of the labels. */
export function headRow(heads: readonly string[]): SheetRow {
  return [null, ...heads.map((head) => text(head, "head"))];
}

/** A row that can be filled in, with what was typed. */
export function fieldRow(
  { code, fields }: FieldRow,
  label: string,
  typed: unknown,
  words: CellWords,
  valueOf: (field: SheetField) => string = ({ name }) => typedAt(typed, name),
): SheetRow {
  const cells = fields.map((field): SheetCell => {
    const { value, format } = toCell(field.kind, valueOf(field), words);
    return { value, format, look: "input" };
  });
  return [text(code, "code"), text(label, "label"), ...cells];
}

/** A row of sums: they are values, so that every program shows them. */
export function sumRow(
  label: string,
  amounts: readonly Cents[],
  look: "value" | "total" = "value",
): SheetRow {
  return [
    null,
    text(label, look === "total" ? "total" : "label"),
    ...amounts.map((amount) => money(amount, look)),
  ];
}

/** A row of shares, such as rent over turnover; nothing where there is nothing to share. */
export function shareRow(label: string, parts: readonly (readonly [part: Cents, whole: Cents])[]): SheetRow {
  const cells = parts.map(([part, whole]): SheetCell => ({
    value: whole === 0 ? null : share(part, 10_000, whole) / 10_000,
    look: "value",
    format: "percent",
  }));
  return [null, text(label, "label"), ...cells];
}

/** A fact besides the plan itself, such as the address of the space. */
export function factRow(label: string, value: string | Date, format: CellFormat): SheetRow {
  return [null, text(label, "label"), { value, look: "value", format }];
}

function money(amount: Cents, look: "value" | "total"): SheetCell {
  return { value: amount / 100, look, format: "money" };
}
