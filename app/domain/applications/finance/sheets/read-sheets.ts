import { done, type Outcome, problem } from "#app/lib/outcome.ts";
import { cellName, type ReadCell, type ReadSheet } from "#app/lib/sheet.ts";

import type { Payload } from "../../payload.ts";
import { financialLimits } from "../financial-defaults.ts";
import { isFilledLine } from "../filled-line.ts";
import { fromCell } from "./cell-values.ts";
import { sheetCode, sheetNames, sheetRows, TURNOVER, turnoverFields, type FieldRow } from "./sheet-fields.ts";
import { putTyped, turnoverLines, typedAt } from "./typed-fields.ts";

/** A cell that says something its field cannot be; that field keeps what the plan has. */
export type UnreadCell = { readonly sheet: string; readonly cell: string; readonly text: string };
export type PlanInSheets = { readonly typed: Payload; readonly unread: readonly UnreadCell[] };

/** The values begin in the third column, after the code and the label. */
const FIRST = 2;
/** So many rows that the form can still show them all, to take some away. */
const MOST_LINES = 5 * financialLimits.rows;

const rowsByCode: ReadonlyMap<string, FieldRow> = new Map(
  sheetNames.flatMap((name) => sheetRows[name].map((row) => [row.code, row])),
);

/**
 * The financial plan that stands in the sheets of a file, as somebody would type it. Rows are known by their code, in
 * whatever order or language they stand; a cell that cannot be read keeps what `stored` has and is named. Refused when
 * it is no file of ours, or when one of its five sheets is gone.
 */
export function readSheets(
  sheets: readonly ReadSheet[],
  stored: unknown,
): Outcome<PlanInSheets, "sheet-not-ours" | "sheet-missing" | "sheet-too-many-rows"> {
  const codes = new Set(sheets.map(({ rows }) => codeOf(rows[0])));
  const missing = sheetNames.filter((name) => !codes.has(sheetCode(name)));
  if (missing.length === sheetNames.length) return problem("sheet-not-ours");
  if (missing.length > 0) return problem("sheet-missing", { sheet: missing[0] ?? "" });

  const typed: { [name: string]: unknown } = {};
  const lines: { [name: string]: string }[] = [];
  const unread: UnreadCell[] = [];
  for (const sheet of sheets)
    sheet.rows.forEach((cells, row) => {
      const code = codeOf(cells);
      const fields = code === TURNOVER ? turnoverFields : rowsByCode.get(code)?.fields;
      if (!fields) return;
      const kept = code === TURNOVER ? turnoverLines(stored)[lines.length] : stored;
      const line: { [name: string]: string } = {};
      fields.forEach(({ name, kind }, index) => {
        const cell = cells[FIRST + index] ?? null;
        const text = fromCell(kind, cell);
        if (text === null)
          unread.push({ sheet: sheet.name, cell: cellName(FIRST + index, row), text: shown(cell) });
        if (code === TURNOVER) line[name] = text ?? typedAt(kept, name);
        else putTyped(typed, name, text ?? typedAt(kept, name));
      });
      if (isFilledLine(line)) lines.push(line);
    });
  if (lines.length > MOST_LINES) return problem("sheet-too-many-rows", { max: financialLimits.rows });
  if (lines.length > 0) putTyped(typed, TURNOVER, lines);
  // Made of text, lists of text and groups of these.
  return done({ typed: typed as Payload, unread });
}

function codeOf(cells: readonly ReadCell[] | undefined): string {
  const first = cells?.[0];
  return typeof first === "string" ? first.trim() : "";
}

function shown(cell: ReadCell): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).slice(0, 60);
}
