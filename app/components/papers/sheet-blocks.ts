import type { Format } from "#app/i18n/format.ts";
import { cents } from "#app/lib/money.ts";
import { dayOf } from "#app/lib/dates.ts";
import type { ColumnKind, PaperBlock, PaperRow } from "#app/lib/paper.ts";
import type { Sheet, SheetCell } from "#app/lib/sheet.ts";

type Row = Sheet["rows"][number];

/** What fits beside the label over the width of a page. */
const COLUMNS = 6;

/** A sheet of the financial plan on paper: its tables, without the codes, and without rows that nobody filled in. */
export function sheetBlocks(sheet: Sheet, format: Format): PaperBlock[] {
  const blocks: PaperBlock[] = [{ kind: "heading", level: 3, text: sheet.name }];
  let head: Row = [];
  let rows: Row[] = [];
  const close = () => {
    blocks.push(...tablesOf(head, rows, format));
    [head, rows] = [[], []];
  };
  for (const row of sheet.rows) {
    const look = row[1]?.look;
    if (look === "title" || look === "note" || row.length === 0) close();
    else if (look === "head") {
      close();
      head = row;
    } else if (row.slice(2).some(isFilled) && !isSaidBelow(row)) rows.push(row);
  }
  close();
  return blocks.length > 1 ? blocks : [];
}

/** A wide table becomes several, each with the labels in front. */
function tablesOf(head: Row, rows: readonly Row[], format: Format): PaperBlock[] {
  if (rows.length === 0) return [];
  const columns = Math.max(...rows.map((row) => row.length - 2));
  const starts = Array.from({ length: Math.ceil(columns / COLUMNS) }, (_, nth) => nth * COLUMNS);
  return starts.flatMap((start): PaperBlock[] => {
    const cellsOf = (row: Row) =>
      Array.from({ length: Math.min(COLUMNS, columns - start) }, (_, nth) => row[2 + start + nth]);
    const filled = rows.filter((row) => cellsOf(row).some(isFilled) || row[1]?.look === "total");
    if (filled.length === 0) return [];
    const part = (row: Row) => cellsOf(row).map((cell) => written(weighed(row, cell), format));
    const kinds = cellsOf(head).map((_, nth) => kindOf(filled.map((row) => row[2 + start + nth])));
    return [
      {
        kind: "table",
        table: {
          head: [written(head[1], format), ...part(head)],
          columns: ["text", ...kinds],
          rows: filled.map((row): PaperRow => ({
            cells: [written(row[1], format), ...part(row)],
            isTotal: row[1]?.look === "total",
          })),
        },
      },
    ];
  });
}

/** What was typed of the costs and the rent of each year stands, with what follows from it, in the table of the years. */
function isSaidBelow(row: Row): boolean {
  const code = row[0]?.value;
  return typeof code === "string" && /^operation\.(costs\.|rent$)/.test(code);
}

/** The weight of a month is a share of an ordinary one: 100 is as busy as usual. */
function weighed(row: Row, cell: SheetCell | null | undefined): SheetCell | null | undefined {
  if (row[0]?.value !== "liquidity.season" || typeof cell?.value !== "number") return cell;
  return { ...cell, value: cell.value / 100, format: "percent" };
}

function kindOf(cells: readonly (SheetCell | null | undefined)[]): ColumnKind {
  return cells.some((cell) => typeof cell?.value === "string") ? "text" : "number";
}

function isFilled(cell: SheetCell | null | undefined): boolean {
  return cell !== null && cell !== undefined && cell.value !== null && cell.value !== 0;
}

function written(cell: SheetCell | null | undefined, format: Format): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (value instanceof Date) return format.plainDay(dayOf(value));
  if (typeof value === "string") return value;
  if (cell?.format === "money") return format.money(cents(Math.round(value * 100)));
  if (cell?.format === "percent") return format.percent(Math.round(value * 1_000) / 10);
  return format.number(value);
}
