import type { PaperPhoto } from "#app/lib/paper.ts";

import { fontFor } from "./fonts.server.ts";
import { type Doc, keepRoom, look } from "./page.ts";

const GAP = 14;
const HIGH = 210;
const CAPTION = 26;

/** Photos and first pages two by two, whole, each with the name of its file below it. */
export function drawPhotos(doc: Doc, root: PDFKit.PDFStructureElement, photos: readonly PaperPhoto[]): void {
  const width = (doc.page.width - 2 * look.margin - GAP) / 2;
  for (let first = 0; first < photos.length; first += 2) {
    keepRoom(doc, HIGH + CAPTION + GAP);
    const top = doc.y;
    photos.slice(first, first + 2).forEach((photo, column) => {
      const x = look.margin + column * (width + GAP);
      const figure = doc.struct("Figure", { alt: photo.label }, () => {
        doc.image(Buffer.from(photo.jpeg), x, top, { fit: [width, HIGH] });
      });
      root.add(figure);
      figure.end();
      const caption = doc.struct("Caption", {}, () => {
        doc.font(fontFor("text", photo.caption)).fontSize(8.5).fillColor(look.quiet);
        doc.text(photo.caption, x, top + HIGH + 4, { width, height: CAPTION, ellipsis: true });
      });
      root.add(caption);
      caption.end();
    });
    doc.x = look.margin;
    doc.y = top + HIGH + CAPTION + GAP;
  }
}
