import type { PaperWeek, WeekLook } from "#app/lib/paper.ts";

import { type Doc, keepRoom, look } from "./page.ts";

const ROW = 14;
const NAMES = 26;
const LETTERS = 7.5;
const looks: Readonly<Record<WeekLook, string>> = {
  open: look.yellow,
  activity: look.brand,
  closed: look.pale,
};

/** The week as a grid: a row for each day, each hour in two halves, and below it what the colours mean. */
export function drawWeekGrid(doc: Doc, root: PDFKit.PDFStructureElement, week: PaperWeek): void {
  const height = ROW * (week.days.length + 2.5);
  keepRoom(doc, height);
  const top = doc.y;
  const figure = doc.struct("Figure", { alt: week.label }, () => {
    const hour = (doc.page.width - 2 * look.margin - NAMES) / week.hours.length;
    const at = (column: number) => look.margin + NAMES + column * hour;
    doc.font("text").fontSize(LETTERS).fillColor(look.quiet);
    week.hours.forEach((name, column) => {
      if (name % 2 === 0) doc.text(String(name), at(column), top, { lineBreak: false });
    });
    week.days.forEach(({ name, halves }, row) => {
      const y = top + ROW * (row + 1);
      doc.fillColor(look.ink).text(name, look.margin, y + 3, { lineBreak: false });
      halves.forEach((half, index) => drawHalf(doc, half, at(index / 2), y, hour / 2));
    });
    drawLegend(doc, week.legend, top + ROW * (week.days.length + 1.4));
  });
  root.add(figure);
  figure.end();
  doc.x = look.margin;
  doc.y = top + height + ROW / 2;
}

function drawHalf(doc: Doc, half: WeekLook, x: number, y: number, width: number): void {
  doc.rect(x, y, width - 0.4, ROW - 1.5).fill(looks[half]);
  if (half === "closed") return;
  // A line above what is open and two for an activity: to be told apart in black and white.
  const ink = half === "open" ? look.ink : look.yellow;
  doc.rect(x, y, width - 0.4, half === "open" ? 1.2 : 3).fill(ink);
}

function drawLegend(doc: Doc, legend: PaperWeek["legend"], y: number): void {
  let x: number = look.margin + NAMES;
  for (const { look: half, text } of legend) {
    drawHalf(doc, half, x, y, 12);
    doc.font("text").fontSize(LETTERS).fillColor(look.ink);
    doc.text(text, x + 16, y + 2.5, { lineBreak: false });
    x += 16 + doc.widthOfString(text) + 18;
  }
}
