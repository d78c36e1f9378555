import type { Day } from "#app/lib/dates.ts";
import type { Sheet } from "#app/lib/sheet.ts";

import type { Calculation } from "../calculate.ts";
import { factRow, noteRow, type SheetRow, titleRow } from "./row-makers.ts";
import { liquiditySheet, operationSheet } from "./statement-sheets.ts";
import { fundingSheet, investmentSheet, privateSheet } from "./start-and-home-sheets.ts";

/** The words of the sheets in one language: a key of the messages, and what stands in its sentence. */
export type SheetWords = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export type PlanForSheets = {
  /** As typed, complete or not. */
  readonly typed: unknown;
  readonly counted: Calculation;
  readonly address: string;
  readonly tradeName: string;
  readonly today: Day;
  readonly month: (day: Day) => string;
};

/**
 * The financial plan as a bank expects it: an explanation, then the five sheets. What can be filled in stands in rows
 * with a code, sums stand beside it as values; `readSheets` gives back exactly what was typed.
 */
export function writeSheets(plan: PlanForSheets, words: SheetWords): Sheet[] {
  return [
    cover(plan, words),
    investmentSheet(plan, words),
    fundingSheet(plan, words),
    operationSheet(plan, words),
    liquiditySheet(plan, words),
    privateSheet(plan, words),
  ];
}

function cover({ address, tradeName, today }: PlanForSheets, words: SheetWords): Sheet {
  const rows: SheetRow[] = [
    titleRow("", words("financeSheets.title")),
    factRow(words("financeSheets.business"), tradeName, "text"),
    factRow(words("financeSheets.space"), address, "text"),
    factRow(words("financeSheets.made"), new Date(`${today}T00:00:00Z`), "day"),
    [],
    ...(["change", "codes", "sums", "back"] as const).map((line) =>
      noteRow(words(`financeSheets.how.${line}`)),
    ),
  ];
  return { name: words("financeSheets.cover"), widths: [3, 34, 40], rows };
}
