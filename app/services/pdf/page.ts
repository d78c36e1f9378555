export type Doc = PDFKit.PDFDocument;

/** Colours and measures of a printed page, in points. */
export const look = {
  ink: "#13261e",
  quiet: "#41524a",
  line: "#d8d8cc",
  brand: "#03563a",
  error: "#94221f",
  yellow: "#f3c767",
  pale: "#efeee7",
  margin: 56,
  text: 10,
  indent: 12,
} as const;

/** Nothing of a block stands alone at the foot of a page. */
export function keepRoom(doc: Doc, height: number): void {
  if (doc.y + height > doc.page.height - look.margin) doc.addPage();
}
