import { calendarMonths, costKinds, fundingKinds, investmentKinds, privateKinds } from "../financial-plan.ts";
import { wholeLimits } from "../financial-defaults.ts";
import type { PercentName } from "../percentage.ts";

/** What may stand in a field, and with that how it stands in a cell. */
export type FieldKind =
  | { readonly is: "money" | "vat" | "text" | "tick" | "yesNo" | "day" }
  | { readonly is: "percent"; readonly of: PercentName }
  | { readonly is: "whole"; readonly min: number; readonly max: number };

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
/** Within the bounds that the form has for a field of this name. */
const whole = (name: keyof typeof wholeLimits) => {
  const [min, max] = wholeLimits[name];
  return { is: "whole", min, max } as const;
};
const percent = (of: PercentName) => ({ is: "percent", of }) as const;

export const turnoverFields: readonly SheetField[] = [
  { name: "product", kind: { is: "text" } },
  { name: "price", kind: money },
  { name: "perWeek", kind: whole("perWeek") },
  { name: "weeks", kind: whole("weeks") },
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
      month: whole("month"),
      years: whole("years"),
    }),
  ),
  funding: fundingKinds.map((kind) =>
    row(`funding.${kind}`, {
      amount: money,
      rate: percent("rate"),
      months: whole("months"),
      interestOnly: whole("interestOnly"),
      certain: { is: "tick" },
    }),
  ),
  operation: [
    single("operation.growth.year2", percent("growth")),
    single("operation.growth.year3", percent("growth")),
    single("operation.purchasePercent", percent("purchasePercent")),
    single("operation.purchaseVat", vat),
    threeYears("operation.rent"),
    ...costKinds.map((kind) => threeYears(`operation.costs.${kind}`)),
    single("operation.openDays", whole("openDays")),
    single("operation.averageSpend", money),
    single("operation.hours.open", whole("open")),
    single("operation.hours.people", whole("people")),
    single("operation.hours.available", whole("available")),
  ],
  liquidity: [
    single("liquidity.startsOn", { is: "day" }),
    single("liquidity.months", { is: "whole", min: 12, max: 24 }),
    single("liquidity.rentWithVat", { is: "yesNo" }),
    single("liquidity.smallBusinessScheme", { is: "tick" }),
    row("liquidity.season", Object.fromEntries(calendarMonths.map((month) => [month, whole("season")]))),
  ],
  private: [...privateKinds, "otherIncome"].map((kind) => single(`private.${kind}`, money)),
};

function row(code: string, kinds: Readonly<Record<string, FieldKind>>): FieldRow {
  return { code, fields: Object.entries(kinds).map(([name, kind]) => ({ name: `${code}.${name}`, kind })) };
}
