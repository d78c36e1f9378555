import type { PaperBars } from "#app/lib/paper.ts";

import { type Doc, keepRoom, look } from "./page.ts";

const HIGH = 120;
const LETTERS = 7;
/** Room for the numbers above and below the bars, and for the names under all of them. */
const WORDS = 12;
const GAP = 4;

/** A bar for each month; what is under zero hangs, hatched and in red, below the line. */
export function drawBars(doc: Doc, root: PDFKit.PDFStructureElement, { label, bars }: PaperBars): void {
  const top = Math.max(0, ...bars.map(({ value }) => value));
  const bottom = -Math.min(0, ...bars.map(({ value }) => value));
  const scale = HIGH / Math.max(1, top + bottom);
  const height = HIGH + 3 * WORDS;
  keepRoom(doc, height + WORDS);
  const start = doc.y;
  const zero = start + WORDS + top * scale;
  const figure = doc.struct("Figure", { alt: label }, () => {
    const step = (doc.page.width - 2 * look.margin) / bars.length;
    bars.forEach(({ name, value, shown }, index) => {
      const [x, width] = [look.margin + index * step, step - GAP];
      const size = Math.max(0.5, Math.abs(value) * scale);
      if (value < 0) drawShort(doc, { x, y: zero, width, height: size });
      else doc.rect(x, zero - size, width, size).fill(look.brand);
      const color = value < 0 ? look.error : look.ink;
      const middle = { width: step, align: "center", lineBreak: false } as const;
      doc.font(value < 0 ? "bold" : "text").fontSize(Math.min(LETTERS, fitting(doc, shown, step)));
      doc
        .fillColor(color)
        .text(shown, x - GAP / 2, value < 0 ? zero + size + 2 : zero - size - WORDS + 3, middle);
      doc.fontSize(LETTERS).text(name, x - GAP / 2, start + HIGH + 2 * WORDS + 2, middle);
    });
    doc
      .moveTo(look.margin, zero)
      .lineTo(doc.page.width - look.margin, zero)
      .lineWidth(1)
      .stroke(look.ink);
  });
  root.add(figure);
  figure.end();
  doc.x = look.margin;
  doc.y = start + height + WORDS / 2;
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Never colour alone: what is short is hatched too. */
function drawShort(doc: Doc, { x, y, width, height }: Box): void {
  doc.save();
  doc.rect(x, y, width, height).clip();
  for (let line = -height; line < width; line += 4)
    doc
      .moveTo(x + line, y + height)
      .lineTo(x + line + height, y)
      .lineWidth(1.2)
      .stroke(look.error);
  doc.restore();
  doc.rect(x, y, width, height).lineWidth(0.8).stroke(look.error);
}

/** The size at which a number fits the room of its bar, also with two dozen of them. */
function fitting(doc: Doc, text: string, room: number): number {
  doc.fontSize(LETTERS);
  return (LETTERS * room) / Math.max(room, doc.widthOfString(text) + 1);
}
