import type { PaperRow, PaperTable } from "#app/lib/paper.ts";
import { fontFor } from "./fonts.server.ts";
import { type Doc, keepRoom, look } from "./page.ts";

const PADDING = 3;
const SIZE = 8.5;
/** The first column says what a row is about and gets more room. */
const FIRST_SHARE = 0.36;

/** A table with a head that comes back on each page; numbers to the right, sums in bold. */
export function drawTable(doc: Doc, root: PDFKit.PDFStructureElement, { head, rows }: PaperTable): void {
  const widths = widthsOf(doc, head.length);
  const table = doc.struct("Table");
  root.add(table);
  const headRow: PaperRow = { cells: head, isTotal: true };
  drawRow(doc, table, headRow, widths, "TH");
  for (const row of rows) {
    const height = heightOf(doc, row, widths);
    if (doc.y + height > doc.page.height - look.margin) {
      doc.addPage();
      drawRow(doc, table, headRow, widths, "TH");
    }
    drawRow(doc, table, row, widths, "TD");
  }
  table.end();
  doc.x = look.margin;
  doc.moveDown(0.6);
}

function drawRow(
  doc: Doc,
  table: PDFKit.PDFStructureElement,
  row: PaperRow,
  widths: readonly number[],
  tag: "TH" | "TD",
): void {
  const height = heightOf(doc, row, widths);
  keepRoom(doc, height);
  const [top, element] = [doc.y, doc.struct("TR")];
  table.add(element);
  let x: number = look.margin;
  row.cells.forEach((text, column) => {
    const width = widths[column] ?? 0;
    const at = x;
    const cell = doc.struct(column === 0 ? "TH" : tag, {}, () => {
      doc.font(fontOf(row, text)).fontSize(SIZE).fillColor(look.ink);
      doc.text(text, at + PADDING, top + PADDING, {
        width: width - 2 * PADDING,
        align: column === 0 ? "left" : "right",
      });
    });
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

function heightOf(doc: Doc, row: PaperRow, widths: readonly number[]): number {
  const heights = row.cells.map((text, column) => {
    doc.font(fontOf(row, text)).fontSize(SIZE);
    return doc.heightOfString(text, { width: (widths[column] ?? 0) - 2 * PADDING });
  });
  return Math.max(SIZE, ...heights) + 2 * PADDING;
}

function fontOf(row: PaperRow, text: string): string {
  return fontFor(row.isTotal ? "bold" : "text", text);
}

function widthsOf(doc: Doc, columns: number): number[] {
  const whole = doc.page.width - 2 * look.margin;
  if (columns === 1) return [whole];
  const first = whole * FIRST_SHARE;
  return Array.from({ length: columns }, (_, column) =>
    column === 0 ? first : (whole - first) / (columns - 1),
  );
}
