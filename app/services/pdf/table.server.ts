import type { ColumnKind, PaperRow, PaperTable } from "#app/lib/paper.ts";

import { columnWidths } from "./column-widths.ts";
import { fontFor } from "./fonts.server.ts";
import { type Doc, keepRoom, look } from "./page.ts";

const PADDING = 3;
const BESIDE = 5;
/** A word that fits exactly would break. */
const SLACK = 2 * BESIDE + 2;
/** So many rows at least stand below a head. */
const TOGETHER = 3;
const SIZE = 8.5;

type Columns = readonly { readonly kind: ColumnKind; readonly width: number }[];

/** A table with a head that comes back on each page; numbers to the right and whole, sums in bold. */
export function drawTable(doc: Doc, root: PDFKit.PDFStructureElement, shown: PaperTable): void {
  const columns = columnsOf(doc, shown);
  const table = doc.struct("Table");
  root.add(table);
  const head: PaperRow | null = shown.head.some((cell) => cell !== "")
    ? { cells: shown.head, isTotal: true }
    : null;
  const headHeight = head ? heightOf(doc, head, columns) : 0;
  const bottom = doc.page.height - look.margin;
  const first = shown.rows.slice(0, TOGETHER).map((row) => heightOf(doc, row, columns));
  keepRoom(
    doc,
    first.reduce((sum, height) => sum + height, headHeight),
  );
  if (head) drawRow(doc, table, head, columns, "Column");
  for (const row of shown.rows) {
    if (doc.y + heightOf(doc, row, columns) > bottom) {
      doc.addPage();
      if (head) drawRow(doc, table, head, columns, "Column");
    }
    drawRow(doc, table, row, columns, "Row");
  }
  table.end();
  doc.x = look.margin;
  doc.moveDown(0.6);
}

function drawRow(
  doc: Doc,
  table: PDFKit.PDFStructureElement,
  row: PaperRow,
  columns: Columns,
  scope: "Column" | "Row",
): void {
  const height = heightOf(doc, row, columns);
  const [top, element] = [doc.y, doc.struct("TR")];
  table.add(element);
  let x: number = look.margin;
  row.cells.forEach((text, index) => {
    const { kind = "text", width = 0 } = columns[index] ?? {};
    const at = x;
    const isHead = scope === "Column" || index === 0;
    const cell = doc.struct(isHead ? "TH" : "TD", {}, () => {
      doc.font(fontOf(row, text)).fontSize(SIZE).fillColor(look.ink);
      if (kind === "text" || scope === "Column")
        doc.text(text, at + BESIDE, top + PADDING, {
          width: width - 2 * BESIDE,
          align: kind === "text" ? "left" : "right",
        });
      else doc.text(text, at + width - BESIDE - doc.widthOfString(text), top + PADDING, { lineBreak: false });
    });
    if (isHead) setScope(cell, scope);
    element.add(cell);
    cell.end();
    x += width;
  });
  element.end();
  doc.markContent("Artifact");
  doc
    .moveTo(look.margin, top + height)
    .lineTo(x, top + height)
    .lineWidth(0.5)
    .stroke(look.line);
  doc.endMarkedContent();
  doc.x = look.margin;
  doc.y = top + height;
}

/** For who hears the table: what this head is the head of. The types of the library do not know where that goes. */
function setScope(head: PDFKit.PDFStructureElement, scope: "Column" | "Row"): void {
  const written: unknown = Reflect.get(Object(Reflect.get(head, "dictionary")), "data");
  Object.assign(Object(written), { A: { O: "Table", Scope: scope } });
}

function heightOf(doc: Doc, row: PaperRow, columns: Columns): number {
  const heights = row.cells.map((text, index) => {
    doc.font(fontOf(row, text)).fontSize(SIZE);
    return doc.heightOfString(text, { width: (columns[index]?.width ?? 0) - 2 * BESIDE });
  });
  return Math.max(SIZE, ...heights) + 2 * PADDING;
}

function fontOf(row: PaperRow, text: string): string {
  return fontFor(row.isTotal ? "bold" : "text", text);
}

function columnsOf(doc: Doc, { head, columns, rows }: PaperTable): Columns {
  const wish = columns.map((kind, index) => {
    const cells = rows.map(({ cells }) => cells[index] ?? "");
    const widest = (texts: readonly string[]) =>
      Math.max(0, ...texts.map((text) => doc.font(fontFor("bold", text)).fontSize(SIZE).widthOfString(text)));
    const words = (texts: readonly string[]) => texts.flatMap((text) => text.split(/[ \n]/));
    const title = head[index] ?? "";
    // A number is never broken; its head may be, over as many lines as it has words.
    const numbers = Math.max(widest(cells), widest(words([title])));
    return kind === "number"
      ? { least: numbers + SLACK, most: Math.max(numbers, widest([title]) * 0.7) + SLACK }
      : {
          least: widest(words([...cells, title])) + SLACK,
          most: widest([...cells, title]) + SLACK,
        };
  });
  const widths = columnWidths(wish, doc.page.width - 2 * look.margin);
  return columns.map((kind, index) => ({ kind, width: widths[index] ?? 0 }));
}
