import { calendarMonths, costKinds, fundingKinds, investmentKinds, privateKinds } from "../financial-plan.ts";
import { financialLimits } from "../financial-defaults.ts";

/** What may stand in a field, and with that how it stands in a cell. */
export type FieldKind =
  | { readonly is: "money" | "rate" | "vat" | "text" | "tick" | "yesNo" | "day" }
  | { readonly is: "whole" | "percent"; readonly min: number; readonly max: number };

export type SheetField = { readonly name: string; readonly kind: FieldKind };

/** A row that can be filled in: its code stands in the first column and never changes, whatever the language. */
export type FieldRow = { readonly code: string; readonly fields: readonly SheetField[] };

export const sheetNames = ["investments", "funding", "operation", "liquidity", "private"] as const;
export type SheetName = (typeof sheetNames)[number];

/** The code in the first cell of a sheet, by which it is known again. */
export function sheetCode(name: SheetName): string {
  return `plint.${name}`;
}

/** The rows of what is sold all have this code, in the order in which they stand. */
export const TURNOVER = "operation.turnover";

const money = { is: "money" } as const;
const vat = { is: "vat" } as const;
const whole = (min: number, max: number) => ({ is: "whole", min, max }) as const;
const percent = (min: number, max: number) => ({ is: "percent", min, max }) as const;

export const turnoverFields: readonly SheetField[] = [
  { name: "product", kind: { is: "text" } },
  { name: "price", kind: money },
  { name: "perWeek", kind: whole(0, financialLimits.perWeek) },
  { name: "weeks", kind: whole(0, 53) },
  { name: "vat", kind: vat },
];

const threeYears = (code: string): FieldRow => ({
  code,
  fields: (["year1", "year2", "year3"] as const).map((year) => ({ name: `${code}.${year}`, kind: money })),
});

/** One field that stands in a row of its own, under its own name. */
const single = (name: string, kind: FieldKind): FieldRow => ({ code: name, fields: [{ name, kind }] });

/** Every field of the financial plan except the rows of what is sold, by the sheet it stands on. */
export const sheetRows: { readonly [Name in SheetName]: readonly FieldRow[] } = {
  investments: investmentKinds.map((kind) =>
    row(`investments.${kind}`, {
      amount: money,
      vat,
      month: whole(1, 24),
      years: whole(0, 30),
    }),
  ),
  funding: fundingKinds.map((kind) =>
    row(`funding.${kind}`, {
      amount: money,
      rate: { is: "rate" },
      months: whole(0, 360),
      interestOnly: whole(0, 120),
      certain: { is: "tick" },
    }),
  ),
  operation: [
    single("operation.growth.year2", percent(-90, 500)),
    single("operation.growth.year3", percent(-90, 500)),
    single("operation.purchasePercent", percent(0, 100)),
    single("operation.purchaseVat", vat),
    threeYears("operation.rent"),
    ...costKinds.map((kind) => threeYears(`operation.costs.${kind}`)),
    single("operation.openDays", whole(0, 366)),
    single("operation.averageSpend", money),
    single("operation.hours.open", whole(0, 400)),
    single("operation.hours.people", whole(0, 400)),
    single("operation.hours.available", whole(0, 2_000)),
  ],
  liquidity: [
    single("liquidity.startsOn", { is: "day" }),
    single("liquidity.months", whole(12, 24)),
    single("liquidity.rentWithVat", { is: "yesNo" }),
    single("liquidity.smallBusinessScheme", { is: "tick" }),
    row("liquidity.season", Object.fromEntries(calendarMonths.map((month) => [month, whole(0, 1_000)]))),
  ],
  private: [...privateKinds, "otherIncome"].map((kind) => single(`private.${kind}`, money)),
};

function row(code: string, kinds: Readonly<Record<string, FieldKind>>): FieldRow {
  return { code, fields: Object.entries(kinds).map(([name, kind]) => ({ name: `${code}.${name}`, kind })) };
}
