import { describe, expect, test } from "vitest";

import { planPaper, type PlanForPaper } from "#app/components/papers/plan-paper.ts";
import { partsOf } from "#app/domain/applications/plan-parts.ts";
import { formatOf } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { addMonths, day } from "#app/lib/dates.ts";
import { cents as centsOf, parseEuros, share } from "#app/lib/money.ts";
import type { PaperBlock } from "#app/lib/paper.ts";
import { payloadsOf } from "#db/seeds/demo-payloads.ts";
import { demoPlans } from "#db/seeds/demo-plans.ts";
import { givenRules } from "#tests/support/rules.ts";

const format = formatOf("nl");
const t = translator("nl");

describe("a plan on paper", () => {
  test("says every answer that was written, under its question", () => {
    const plan = givenPlan();
    const said = JSON.stringify(planPaper(t, format, plan).blocks);
    const written = plan.parts
      .filter(({ name }) => name !== "financial")
      .flatMap(({ content }) => textsIn(content))
      // Amounts and numbers are written with their unit; that is tried in written-answer.test.ts.
      .filter((text) => text.includes(" ") && !text.startsWith("http"));
    expect(written.length).toBeGreaterThan(10);
    for (const text of written) expect(said).toContain(JSON.stringify(text).slice(1, -1));
    expect(said).not.toContain("applicant.");
    expect(said).not.toContain("undefined");
  });

  test("carries the receipt: number, moment and seal", () => {
    const said = JSON.stringify(planPaper(t, format, givenPlan()).blocks);
    expect(said).toContain("PL-7K3M-Q2XD");
    expect(said).toContain("a".repeat(64));
  });

  test("carries both seals once it was mended, each with its moment", () => {
    const repair = { answeredAt: new Date("2026-12-10T09:30:00Z"), contentHash: "b".repeat(64) };
    const said = JSON.stringify(planPaper(t, format, { ...givenPlan(), repair }).blocks);
    for (const words of ["a".repeat(64), "b".repeat(64), "10 december 2026"]) expect(said).toContain(words);
  });

  test("says of a plan that staff entered how it came, on its first page and at the foot of each", () => {
    const mark = {
      by: "Marijke Bakker",
      way: "phone",
      receivedAt: "2026-11-20T09:30:00+00:00",
      confirmedAt: null,
      confirmedHow: null,
      reach: null,
    } as const;
    const paperOf = (changes: Partial<PlanForPaper>) => planPaper(t, format, { ...givenPlan(), ...changes });
    const waiting = paperOf({ mark });
    expect(waiting.foot).toContain("Telefonisch ontvangen");
    const said = JSON.stringify(waiting.blocks);
    for (const words of ["Marijke Bakker", "20 november 2026", "nog niet bevestigd"])
      expect(said).toContain(words);
    const confirmed = { ...mark, confirmedAt: "2026-11-25T10:00:00+00:00", confirmedHow: "scan" } as const;
    expect(JSON.stringify(paperOf({ mark: confirmed }).blocks)).toContain("met een handtekening");
    expect(paperOf({}).foot).not.toContain("ontvangen");
  });

  test("says of a draft that it was not handed in", () => {
    const draft = { ...givenPlan(), receiptNumber: null, submittedAt: null, contentHash: null };
    expect(JSON.stringify(planPaper(t, format, draft).blocks)).toContain("nog niet ingediend");
  });

  test("draws the front by day and in the evening, in plain colours", () => {
    const pictures = planPaper(t, format, givenPlan()).blocks.flatMap((block) =>
      block.kind === "pictures" ? block.pictures : [],
    );
    expect(pictures.map(({ label }) => label)).toEqual([
      expect.stringContaining("overdag"),
      expect.stringContaining("avond"),
    ]);
    for (const { svg } of pictures) expect(svg).not.toMatch(/var\(|color-mix|class=/);
  });

  test("has the five sheets, each table no wider than the paper", () => {
    const tables = planPaper(t, format, givenPlan()).blocks.filter(isTable);
    expect(tables.length).toBeGreaterThan(5);
    for (const { table } of tables) {
      expect(table.head.length).toBeLessThanOrEqual(7);
      expect(table.columns).toHaveLength(table.head.length);
      for (const row of table.rows) expect(row.cells).toHaveLength(table.head.length);
    }
  });

  test("shows what is on the account each month as a chart before its table", () => {
    const { blocks } = planPaper(t, format, givenPlan());
    const at = blocks.findIndex((block) => block.kind === "bars");
    const chart = blocks[at];
    if (chart?.kind !== "bars") throw new Error("no chart");
    expect(chart.chart.bars).toHaveLength(12);
    expect(chart.chart.label).toContain("De laagste stand is");
    // The row of the closing balances has the same amounts, exact to the cent.
    const closing = blocks
      .slice(at)
      .filter(isTable)
      .flatMap(({ table }) => table.rows.filter(({ cells }) => cells[0] === "Kas eind maand"))
      .flatMap(({ cells }) => cells.slice(1));
    expect(closing.map(wholeEuros)).toEqual(chart.chart.bars.map(({ shown }) => shown));
  });

  test("draws the week of the opening hours, with the hours in words for who does not see it", () => {
    const week = planPaper(t, format, givenPlan()).blocks.find((block) => block.kind === "week");
    if (week?.kind !== "week") throw new Error("no week");
    expect(week.week.days.map(({ name }) => name)).toEqual(["ma", "di", "wo", "do", "vr", "za", "zo"]);
    expect(week.week.label).toMatch(/\d\d\.\d\d tot \d\d\.\d\d uur/);
    for (const { halves } of week.week.days) expect(halves).toHaveLength(week.week.hours.length * 2);
    expect(week.week.days.flatMap(({ halves }) => halves)).toContain("open");
  });

  test("has every list of the business plan as a table under its own heading", () => {
    const { blocks } = planPaper(t, format, givenPlan());
    for (const heading of ["Ondernemers", "Wat verkoop je?", "Wie doet er al iets dat erop lijkt?"]) {
      const at = blocks.findIndex((block) => block.kind === "heading" && block.text === heading);
      expect(blocks[at + 1]?.kind, heading).toBe("table");
    }
  });

  test("prints no number of the business plan without what it counts", () => {
    const { blocks } = planPaper(t, format, givenPlan());
    const until = blocks.findIndex((block) => block.kind === "heading" && block.text === "Financieel plan");
    const shown = blocks
      .slice(0, until)
      .flatMap((block) =>
        block.kind === "answers"
          ? block.answers.map(({ answer }) => answer)
          : block.kind === "table"
            ? block.table.rows.flatMap(({ cells }) => cells)
            : [],
      );
    // The number of the KVK counts nothing.
    expect(shown.filter((text) => /^[\d.,]+$/.test(text) && !/^\d{8}$|^\d\d\.\d\d$/.test(text))).toEqual([]);
  });

  test("shows the picture of a file with words for it, and of all others the name", () => {
    const jpeg = new Uint8Array([1]);
    const files = [
      { name: "kraam.jpg", type: "image/jpeg", picture: jpeg },
      { name: "begroting.pdf", type: "application/pdf", picture: jpeg },
      { name: "offerte.xlsx", type: "application/zip", picture: null },
    ];
    const { blocks } = planPaper(t, format, { ...givenPlan(), files });
    const photos = blocks.flatMap((block) => (block.kind === "photos" ? block.photos : []));
    expect(photos.map(({ label }) => label)).toEqual([
      "Foto: kraam.jpg",
      "Eerste bladzijde van begroting.pdf",
    ]);
    expect(blocks).toContainEqual({ kind: "paragraph", text: "offerte.xlsx" });
  });

  test("says of each month how busy it is as a part of an ordinary one", () => {
    const rows = planPaper(t, format, givenPlan())
      .blocks.filter(isTable)
      .flatMap(({ table }) => table.rows)
      .filter(({ cells }) => cells[0] === "Drukke en stille maanden");
    for (const { cells } of rows)
      for (const cell of cells.slice(1)) expect(cell.replaceAll("\u00a0", " ")).toMatch(/^$|^\d+ %$/);
  });

  test("of which nothing was written yet is still a paper", () => {
    const empty = givenPlan();
    const parts = empty.parts.map(({ name }) => ({ name, content: {} }));
    const paper = planPaper(t, format, { ...empty, tradeName: "", parts });
    expect(paper.title).toContain("Plan zonder naam");
    expect(paper.blocks.map(({ kind }) => kind)).not.toContain("bars");
    expect(paper.blocks.map(({ kind }) => kind)).not.toContain("week");
  });
});

function givenPlan(): PlanForPaper {
  const [plan] = demoPlans;
  if (!plan) throw new Error("no plan");
  const payloads = payloadsOf(plan, addMonths(day("2026-11-25"), 3));
  return {
    spaceId: "00000000-0000-4000-8000-000000000001",
    rules: givenRules(),
    tradeName: plan.tradeName,
    receiptNumber: "PL-7K3M-Q2XD",
    submittedAt: "2026-11-25T10:00:00.000Z",
    contentHash: "a".repeat(64),
    repair: null,
    mark: null,
    now: "2026-11-25T11:00:00.000Z",
    parts: partsOf(null).map((name) => ({ name, content: payloads[name] })),
    files: [{ name: "offerte.xlsx", type: "application/zip", picture: null }],
  };
}

/** "−€ 3.393,80" as a bar says it: "−3.394". */
function wholeEuros(amount: string): string {
  const cents = parseEuros(amount.replace("−€", "-€"));
  return format.number(share(cents ?? centsOf(0), 1, 100));
}

function textsIn(content: unknown): string[] {
  if (typeof content === "string") return [content];
  return typeof content === "object" && content !== null ? Object.values(content).flatMap(textsIn) : [];
}

function isTable(block: PaperBlock): block is Extract<PaperBlock, { kind: "table" }> {
  return block.kind === "table";
}
