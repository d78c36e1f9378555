import type { Paper, PaperAnswer, PaperBlock, PaperPicture } from "#app/lib/paper.ts";
import { fontFile, fontFor } from "./fonts.server.ts";
import { drawBars } from "./bars.server.ts";
import { type Doc, keepRoom, look } from "./page.ts";
import { drawPhotos } from "./photos.server.ts";
import { pictureOf } from "./picture.server.ts";
import { drawTable } from "./table.server.ts";
import { drawWeekGrid } from "./week.server.ts";

const GAP = 10;

/** A tagged PDF (PDF/UA's structure: title, language, headings, tables, alternative texts) on A4. */
export async function renderPdf(document: Paper): Promise<Buffer> {
  // Loaded at the first document: most requests never need it.
  const { default: PDFKit } = await import("pdfkit");
  const doc = new PDFKit({
    size: "A4",
    margin: look.margin,
    pdfVersion: "1.7",
    lang: document.language,
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    info: { Title: document.title, Producer: "Plint", Creator: "Plint" },
  });
  for (const name of ["text", "bold", "heading", "other", "otherBold"] as const)
    doc.registerFont(name, fontFile(name));
  const chunks: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
  });
  const root = doc.struct("Document");
  doc.addStructure(root);
  for (const block of document.blocks) {
    if (block.kind === "pictures") await drawPictures(doc, root, block.pictures);
    else drawBlock(doc, root, block);
  }
  root.end();
  drawFeet(doc, document.foot);
  doc.end();
  return whole;
}

/** Writes in our own font where that has all letters. */
export function write(doc: Doc, font: "text" | "bold" | "heading", text: string, options = {}): void {
  doc.font(fontFor(font, text)).text(text, options);
}

function drawBlock(
  doc: Doc,
  root: PDFKit.PDFStructureElement,
  block: Exclude<PaperBlock, { kind: "pictures" }>,
): void {
  switch (block.kind) {
    case "title":
      return tagged(doc, root, "H1", () => {
        doc.fillColor(look.ink).fontSize(24);
        write(doc, "heading", block.text);
        doc.moveDown(0.4);
      });
    case "heading":
      if (block.onNewPage) doc.addPage();
      else keepRoom(doc, 80);
      return tagged(doc, root, block.level === 2 ? "H2" : "H3", () => {
        doc.moveDown(block.level === 2 ? 0.8 : 0.5);
        doc.fillColor(block.level === 2 ? look.brand : look.ink).fontSize(block.level === 2 ? 16 : 12);
        write(doc, block.level === 2 ? "heading" : "bold", block.text);
        doc.moveDown(0.3);
      });
    case "paragraph":
      return tagged(doc, root, "P", () => {
        doc.fillColor(block.look === "small" ? look.quiet : look.ink).fontSize(sizeOf(block.look));
        write(doc, "text", block.text, { lineGap: 2 });
        doc.moveDown(0.5);
      });
    case "answers":
      for (const answer of block.answers) drawAnswer(doc, root, answer);
      return;
    case "table":
      return drawTable(doc, root, block.table);
    case "bars":
      return drawBars(doc, root, block.chart);
    case "week":
      return drawWeekGrid(doc, root, block.week);
    case "photos":
      return drawPhotos(doc, root, block.photos);
  }
}

function drawAnswer(doc: Doc, root: PDFKit.PDFStructureElement, answer: PaperAnswer): void {
  keepRoom(doc, 44);
  const left = look.margin + answer.depth * look.indent;
  const width = doc.page.width - look.margin - left;
  tagged(doc, root, "P", () => {
    doc.fillColor(look.ink).fontSize(look.text);
    doc.x = left;
    write(doc, "bold", answer.question, { width });
    if (answer.answer !== "") write(doc, "text", answer.answer, { width, lineGap: 1.5 });
    doc.moveDown(0.5);
    doc.x = look.margin;
  });
}

async function drawPictures(
  doc: Doc,
  root: PDFKit.PDFStructureElement,
  pictures: readonly PaperPicture[],
): Promise<void> {
  const room = doc.page.width - 2 * look.margin - GAP * (pictures.length - 1);
  const width = room / pictures.length;
  const height = Math.max(...pictures.map(({ ratio }) => width / ratio));
  keepRoom(doc, height + GAP);
  const top = doc.y;
  for (const [index, { svg, label }] of pictures.entries()) {
    const png = await pictureOf(svg);
    const figure = doc.struct("Figure", { alt: label }, () => {
      doc.image(png, look.margin + index * (width + GAP), top, { width });
    });
    root.add(figure);
    figure.end();
  }
  doc.x = look.margin;
  doc.y = top + height + GAP;
}

/** Small print and the number of the page; not part of what is read aloud. */
function drawFeet(doc: Doc, foot: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0;
    doc.markContent("Artifact", { type: "Pagination" });
    doc.fillColor(look.quiet).fontSize(8);
    const y = doc.page.height - 36;
    const width = doc.page.width - 2 * look.margin;
    doc.font(fontFor("text", foot)).text(foot, look.margin, y, { width: width - 60, lineBreak: false });
    doc
      .font("text")
      .text(`${page + 1} / ${count}`, look.margin, y, { width, align: "right", lineBreak: false });
    doc.endMarkedContent();
  }
}

function tagged(doc: Doc, root: PDFKit.PDFStructureElement, tag: string, draw: () => void): void {
  const element = doc.struct(tag, {}, draw);
  root.add(element);
  element.end();
}

function sizeOf(size: "lead" | "small" | undefined): number {
  return size === "lead" ? 12 : size === "small" ? 8.5 : look.text;
}
