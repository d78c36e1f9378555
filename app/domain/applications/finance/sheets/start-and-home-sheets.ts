import type { Sheet } from "#app/lib/sheet.ts";

import { fieldRow, headRow, noteRow, sumRow, titleRow } from "./row-makers.ts";
import { sheetCode, sheetRows } from "./sheet-fields.ts";
import type { PlanForSheets, SheetWords } from "./write-sheets.ts";

/** What the start costs, line by line, and together. */
export function investmentSheet({ typed, counted }: PlanForSheets, words: SheetWords): Sheet {
  return {
    name: words("finance.investment"),
    widths: [3, 34, 14, 10, 10, 10],
    rows: [
      titleRow(sheetCode("investments"), words("finance.start")),
      noteRow(words("financeSheets.withoutVat")),
      headRow(["forWhat", "amount", "vat", "month", "years"].map((column) => words(`finance.${column}`))),
      ...rowsOf("investments", typed, words),
      sumRow(words("finance.needed"), [counted.needed], "total"),
    ],
  };
}

/** Where the money comes from, and on what terms. */
export function fundingSheet({ typed, counted }: PlanForSheets, words: SheetWords): Sheet {
  const heads = ["forWhat", "amount", "rate", "months", "interestOnly", "certain"];
  return {
    name: words("finance.funding"),
    widths: [3, 34, 14, 10, 10, 10, 10],
    rows: [
      titleRow(sheetCode("funding"), words("finance.funding")),
      noteRow(words("finance.loanHint")),
      headRow(heads.map((column) => words(`finance.${column}`))),
      ...rowsOf("funding", typed, words),
      sumRow(words("finance.available"), [counted.available], "total"),
      sumRow(words("finance.needed"), [counted.needed]),
    ],
  };
}

/** What the household needs in a month, and what it takes out of the business. */
export function privateSheet({ typed, counted }: PlanForSheets, words: SheetWords): Sheet {
  const draw = counted.months[0]?.privateDraw;
  return {
    name: words("financeSheets.private"),
    widths: [3, 40, 14],
    rows: [
      titleRow(sheetCode("private"), words("finance.private")),
      noteRow(words("finance.privateHint")),
      headRow([words("finance.forWhat"), words("finance.amount")]),
      ...rowsOf("private", typed, words),
      ...(draw === undefined ? [] : [sumRow(words("finance.flow.privateDraw"), [draw], "total")]),
    ],
  };
}

const areas = { investments: "investment", funding: "funding", private: "private" } as const;

function rowsOf(sheet: keyof typeof areas, typed: unknown, words: SheetWords) {
  const cellWords = { yes: words("finance.yes"), no: words("finance.no") };
  const area = areas[sheet];
  return sheetRows[sheet].map((row) =>
    fieldRow(row, words(`finance.${area}.${row.code.split(".").at(-1)}`), typed, cellWords),
  );
}
