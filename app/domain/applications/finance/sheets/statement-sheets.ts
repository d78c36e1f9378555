import type { Cents } from "#app/lib/money.ts";
import type { Sheet, SheetCell } from "#app/lib/sheet.ts";

import { financialLimits } from "../financial-defaults.ts";
import { calendarMonths, costKinds } from "../financial-plan.ts";
import { paymentNames } from "../liquidity.ts";
import type { OperatingYear } from "../operation.ts";
import { type CellWords, toCell } from "./cell-values.ts";
import { fieldRow, headRow, noteRow, shareRow, type SheetRow, sumRow, titleRow } from "./row-makers.ts";
import { sheetCode, sheetRows, TURNOVER, turnoverFields, type FieldRow } from "./sheet-fields.ts";
import { turnoverLines, typedAt } from "./typed-fields.ts";
import type { PlanForSheets, SheetWords } from "./write-sheets.ts";

/** What is sold, what it costs, and the three years that follow from it. */
export function operationSheet({ typed, counted: { years } }: PlanForSheets, words: SheetWords): Sheet {
  const cellWords = wordsOf(words);
  const heads = [
    words("finance.perYear"),
    ...years.map((_, year) => words("finance.year", { year: year + 1 })),
  ];
  const amounts = (label: string, pick: (year: OperatingYear) => Cents, look?: "total") =>
    sumRow(label, years.map(pick), look);
  const written = (row: FieldRow) => fieldRow(row, labelOf(row, words), typed, cellWords);
  const isYearly = ({ code }: FieldRow) => code.startsWith("operation.costs.");
  const isRent = ({ code }: FieldRow) => code === "operation.rent";
  const rows = sheetRows.operation;
  return {
    name: words("financeSheets.operation"),
    widths: [3, 40, 14, 14, 14, 10],
    rows: [
      titleRow(sheetCode("operation"), words("finance.operation")),
      noteRow(words("finance.turnoverHint")),
      headRow(
        turnoverFields.map(({ name }) => words(`finance.${name}`)).toSpliced(0, 0, words("finance.turnover")),
      ),
      ...soldRows(typed, cellWords, words),
      [],
      ...rows.filter((row) => !isYearly(row) && !isRent(row)).map(written),
      [],
      noteRow(words("finance.yearHint")),
      headRow(heads),
      ...rows.filter(isYearly).map(written),
      ...rows.filter(isRent).map((row) => rentRow(row, typed, years, words)),
      [],
      headRow([words("financeSheets.statement"), ...heads.slice(1)]),
      amounts(words("finance.total.turnover"), (year) => year.turnover),
      amounts(words("finance.total.purchases"), (year) => year.purchases),
      amounts(words("finance.total.grossProfit"), (year) => year.grossProfit, "total"),
      ...costKinds.map((kind) => amounts(words(`finance.cost.${kind}`), (year) => year.costs[kind])),
      ...(["rent", "service", "depreciation", "interest"] as const).map((name) =>
        amounts(words(`finance.total.${name}`), (year) => year[name]),
      ),
      amounts(words("finance.total.result"), (year) => year.result, "total"),
      amounts(words("finance.flow.repayment"), (year) => year.repayment),
      shareRow(
        words("finance.total.rentShare"),
        years.map((year) => [year.rent, year.turnover]),
      ),
    ],
  };
}

/** The account month by month, with everything that goes in and out. */
export function liquiditySheet(
  { typed, counted: { months }, month }: PlanForSheets,
  words: SheetWords,
): Sheet {
  const cellWords = wordsOf(words);
  const season = sheetRows.liquidity.filter(({ code }) => code === "liquidity.season");
  const others = sheetRows.liquidity.filter(({ code }) => code !== "liquidity.season");
  const flows = ["opening", "receipts", "funding", ...paymentNames] as const;
  return {
    name: words("financeSheets.liquidity"),
    widths: [3, 34, ...months.map(() => 12)],
    rows: [
      titleRow(sheetCode("liquidity"), words("finance.cash")),
      noteRow(words("financeSheets.withVat")),
      ...others.map((row) => fieldRow(row, labelOf(row, words), typed, cellWords)),
      [],
      noteRow(words("finance.seasonHint")),
      headRow([
        words("finance.season"),
        ...calendarMonths.map((_, index) => words(`financeSheets.m${index + 1}`)),
      ]),
      ...season.map((row) => fieldRow(row, words("finance.season"), typed, cellWords)),
      [],
      headRow([words("financeSheets.perMonth"), ...months.map((one) => month(one.month))]),
      ...flows.map((name) =>
        sumRow(
          words(`finance.flow.${name}`),
          months.map((one) => one[name]),
        ),
      ),
      sumRow(
        words("finance.flow.closing"),
        months.map((one) => one.closing),
        "total",
      ),
    ],
  };
}

/** What is sold, and room for as many rows as a plan may have. */
function soldRows(typed: unknown, cellWords: CellWords, words: SheetWords): SheetRow[] {
  const lines = turnoverLines(typed);
  return Array.from({ length: Math.max(lines.length, financialLimits.rows) }, (_, index): SheetRow => {
    const cells = turnoverFields.map(({ name, kind }): SheetCell => ({
      ...toCell(kind, typedAt(lines[index], name), cellWords),
      look: "input",
    }));
    const label: SheetCell = {
      value: words("financeSheets.soldRow", { row: index + 1 }),
      look: "label",
      format: "text",
    };
    return [{ value: TURNOVER, look: "code", format: "text" }, label, ...cells];
  });
}

/** The rent as the plan says it, else as the published path says it. */
function rentRow(
  row: FieldRow,
  typed: unknown,
  years: readonly OperatingYear[],
  words: SheetWords,
): SheetRow {
  return fieldRow(row, words("finance.total.rent"), typed, wordsOf(words), ({ name }) => {
    const year = years[Number(name.slice(-1)) - 1];
    return typedAt(typed, name) || (year ? String(year.rent / 100) : "");
  });
}

/** A row is called as its field on the page. */
function labelOf({ code }: FieldRow, words: SheetWords): string {
  const names: Readonly<Record<string, string>> = {
    "operation.growth.year2": "finance.growth2",
    "operation.growth.year3": "finance.growth3",
    "operation.hours.open": "finance.hoursOpen",
    "operation.hours.people": "finance.hoursPeople",
    "operation.hours.available": "finance.hoursAvailable",
    "liquidity.months": "finance.horizon",
  };
  const last = code.split(".").at(-1) ?? "";
  return words(
    names[code] ?? (code.startsWith("operation.costs.") ? `finance.cost.${last}` : `finance.${last}`),
  );
}

function wordsOf(words: SheetWords): CellWords {
  return { yes: words("finance.yes"), no: words("finance.no") };
}
