import { PDFiumLibrary } from "@hyzyla/pdfium";
import { expect, test } from "vitest";

import type { Paper, WeekLook } from "#app/lib/paper.ts";
import { renderPdf } from "#app/services/pdf/render-pdf.server.ts";
import { outlined } from "#app/services/pdf/picture.server.ts";

const paper = (blocks: Paper["blocks"]): Paper => ({
  title: "Plan van Şahin",
  language: "nl",
  foot: "PL-7K3M-Q2XD",
  blocks,
});

test("a paper says what was written, in every script, with its number on each page", async () => {
  const long = "Omdat de straat een bakker mist. ".repeat(400);
  const pages = await readPages(
    await renderPdf(
      paper([
        { kind: "title", text: "Şahin & Žofia" },
        { kind: "paragraph", text: "€ 1.000 − 5 m² €" },
        { kind: "answers", answers: [{ question: "Waarom hier?", answer: long, depth: 1 }] },
        { kind: "paragraph", text: "Имя Ελλάς" },
      ]),
    ),
  );
  expect(pages.length).toBeGreaterThan(1);
  expect(pages[0]).toContain("Şahin & Žofia");
  expect(pages[0]).toContain("€ 1.000 − 5 m²");
  expect(pages.join(" ")).toContain("Имя");
  for (const [index, page] of pages.entries()) {
    expect(page).toContain("PL-7K3M-Q2XD");
    expect(page.replace(/\s+/g, " ")).toContain(`${index + 1} / ${pages.length}`);
  }
  expect(pages.join(" ").match(/bakker/g)).toHaveLength(400);
});

test("a long table carries its head to each page", async () => {
  const rows = Array.from({ length: 90 }, (_, nth) => ({ cells: [`Kosten ${nth}`, "€ 9.000"] }));
  const pages = await readPages(
    await renderPdf(
      paper([{ kind: "table", table: { head: ["Wat", "Jaar 1"], columns: ["text", "number"], rows } }]),
    ),
  );
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(page).toContain("Jaar 1");
  expect(pages.join(" ")).toContain("Kosten 89");
});

test("a paper can be read aloud: it has a title, a language, a structure and words for its pictures", async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 5 4"><rect width="5" height="4" fill="#03563a"/></svg>';
  const bytes = await renderPdf(
    paper([
      { kind: "heading", level: 2, text: "Etalageplan" },
      { kind: "pictures", pictures: [{ svg, label: "Tekening van de pui", ratio: 1.25 }] },
    ]),
  );
  const raw = bytes.toString("latin1");
  expect(raw).toMatch(/\/MarkInfo/);
  expect(raw).toMatch(/\/Lang \(nl\)/);
  expect(raw).toMatch(/\/S \/H2/);
  expect(raw).toMatch(/\/S \/Figure/);
  expect(raw).toMatch(/\/Alt \(/);
});

test("a chart, a week and photos are figures with words, and a table tells what each head is the head of", async () => {
  const { default: sharp } = await import("sharp");
  const photo = sharp({ create: { width: 60, height: 40, channels: 3, background: "#03563a" } });
  const jpeg = new Uint8Array(await photo.jpeg().toBuffer());
  const halves = Array.from({ length: 32 }, (_, half): WeekLook =>
    half < 8 ? "closed" : half < 24 ? "open" : "activity",
  );
  const bytes = await renderPdf(
    paper([
      {
        kind: "bars",
        chart: {
          label: "Kas per maand",
          bars: [
            { name: "jan", value: 1_200, shown: "1.200" },
            { name: "feb", value: -306, shown: "−306" },
          ],
        },
      },
      {
        kind: "week",
        week: {
          label: "Zo ziet de week eruit",
          hours: Array.from({ length: 16 }, (_, hour) => hour + 8),
          days: [{ name: "ma", halves }],
          legend: [{ look: "open", text: "Open" }],
        },
      },
      {
        kind: "photos",
        photos: Array.from({ length: 5 }, (_, nth) => ({
          jpeg,
          label: `Foto ${nth}`,
          caption: `kraam-${nth}.jpg`,
        })),
      },
      {
        kind: "table",
        table: {
          head: ["Wat", "Jaar 1"],
          columns: ["text", "number"],
          rows: [{ cells: ["Huur", "€ 9.000"] }],
        },
      },
    ]),
  );
  const raw = bytes.toString("latin1");
  expect(raw.match(/\/S \/Figure/g)).toHaveLength(7);
  expect(raw.match(/\/Alt /g)).toHaveLength(7);
  expect(raw.match(/\/Scope \/Column/g)).toHaveLength(2);
  expect(raw.match(/\/Scope \/Row/g)).toHaveLength(1);
  const said = (await readPages(bytes)).join(" ");
  for (const words of ["1.200", "−306", "feb", "Open", "kraam-4.jpg", "€ 9.000"])
    expect(said).toContain(words);
});

test("a number is never broken over two lines, however many columns stand beside it", async () => {
  const number = "−€\u00a010.040,85";
  const [page = ""] = await readPages(
    await renderPdf(
      paper([
        {
          kind: "table",
          table: {
            head: ["Kas eind maand", "jan", "feb", "mrt", "apr", "mei", "jun"],
            columns: ["text", "number", "number", "number", "number", "number", "number"],
            rows: [
              { cells: ["Kas eind maand", number, number, number, number, number, number], isTotal: true },
            ],
          },
        },
      ]),
    ),
  );
  expect(page.replaceAll("\u00a0", " ").match(/−€ 10\.040,85/g)).toHaveLength(6);
});

test("the letters on a drawing become outlines where they stood", () => {
  const drawn = outlined(
    '<svg><text x="100" y="20" text-anchor="middle" data-letters="brush" font-size="25" fill="#fff">De Zaak</text></svg>',
  );
  expect(drawn).not.toContain("<text");
  expect(drawn.match(/<path/g)).toHaveLength("De Zaak".length);
  const first = Number(/translate\(([\d.-]+) 20\)/.exec(drawn)?.[1]);
  expect(first).toBeLessThan(100);
  expect(first).toBeGreaterThan(20);
});

async function readPages(bytes: Buffer): Promise<string[]> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(new Uint8Array(bytes));
    const texts = [...document.pages()].map((page) => page.getText());
    document.destroy();
    return texts;
  } finally {
    library.destroy();
  }
}

test("what no font of ours can write breaks nothing", async () => {
  const bytes = await renderPdf(paper([{ kind: "paragraph", text: "名前 🌷 \u202Eomgekeerd" }]));
  expect(await readPages(bytes)).toHaveLength(1);
});
