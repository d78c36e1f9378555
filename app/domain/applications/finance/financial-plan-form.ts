import { z } from "zod";

import { amount, calendarDay, choice, fieldProblem, text, tick, wholeNumber } from "#app/lib/form-fields.ts";
import { cents } from "#app/lib/money.ts";

import {
  calendarMonths,
  costKinds,
  fixedAssetKinds,
  floatingKinds,
  equityKinds,
  loanKinds,
  privateKinds,
  vatRates,
  type FinancialPlan,
} from "./financial-plan.ts";
import { financialDefaults, financialLimits, wholeLimits } from "./financial-defaults.ts";
import { isFilledLine } from "./filled-line.ts";
import { parsePercent, type PercentName, percentProblem } from "./percentage.ts";

const none = cents(0);
const vat = choice(vatRates).transform((rate) => Number(rate) as 0 | 9 | 21);
const optionalAmount = amount().default(none);
const whole = (name: keyof typeof wholeLimits) => {
  const [min, max] = wholeLimits[name];
  return wholeNumber(min, max);
};
const month = whole("month").default(1);

const investment = (vatByDefault: 0 | 21, years: number) =>
  z
    .object({
      amount: optionalAmount,
      vat: vat.default(vatByDefault),
      month,
      years: whole("years").default(years),
    })
    .default({ amount: none, vat: vatByDefault, month: 1, years });

/** In hundredths of a percent. */
const percent = (name: PercentName) =>
  z.string({ error: fieldProblem("required") }).transform((input, context) => {
    const value = parsePercent(input);
    const wrong = percentProblem(name, value);
    if (value !== null && wrong === null) return value;
    context.addIssue({ code: "custom", message: wrong ?? "" });
    return z.NEVER;
  });

const funding = z
  .object({
    amount: optionalAmount,
    rate: percent("rate").default(0),
    months: whole("months").default(0),
    interestOnly: whole("interestOnly").default(0),
    certain: tick(),
  })
  .default({ amount: none, rate: 0, months: 0, interestOnly: 0, certain: false });

/** Costs of a year; a later year that is left empty is as the year before. */
const costs = z
  .object({ year1: optionalAmount, year2: amount().optional(), year3: amount().optional() })
  .transform(({ year1, year2 = year1, year3 = year2 }) => [year1, year2, year3] as const)
  .default([none, none, none]);

/** Only a plan that was read in from a sheet says what the rent is; the sums use the published path. */
const ownRent = z
  .object({ year1: amount().optional(), year2: amount().optional(), year3: amount().optional() })
  .transform(({ year1 = null, year2 = null, year3 = null }) => [year1, year2, year3] as const)
  .default([null, null, null]);

const turnoverLine = z.object({
  product: text(financialLimits.product),
  price: amount(financialLimits.price),
  perWeek: whole("perWeek"),
  weeks: whole("weeks").default(financialDefaults.weeks),
  vat: vat.default(21),
});

/** A row in which only the ready-made choices are filled in is no row; it keeps its place, so that errors find theirs. */
const turnover = z
  .array(
    z.preprocess((row) => (isFilledLine(row) ? row : undefined), turnoverLine.optional()),
    {
      error: fieldProblem("required"),
    },
  )
  .transform((rows) => rows.filter((row) => row !== undefined))
  .refine((rows) => rows.length > 0, { error: fieldProblem("required") })
  .refine((rows) => rows.length <= financialLimits.rows, {
    error: fieldProblem("too-many-rows", { max: financialLimits.rows }),
  });

const growth = percent("growth").default(0);
const monthWeight = whole("season").default(financialDefaults.season);
const season = z
  .object(sameFor(calendarMonths, monthWeight))
  .transform((weights): readonly number[] => calendarMonths.map((name) => weights[name]))
  .default(() => calendarMonths.map(() => financialDefaults.season));

/** The financial plan (domain.md 3b) from form text. What a starter leaves empty is nothing, not an error. */
export const financialPlanForm = z.object({
  investments: z.object({
    ...sameFor(fixedAssetKinds, investment(21, financialDefaults.years)),
    ...sameFor(floatingKinds, investment(0, 0)),
    stock: investment(21, 0),
    startup: investment(21, 0),
  }),
  funding: z.object(sameFor([...equityKinds, ...loanKinds], funding)),
  operation: z.object({
    turnover,
    growth: z.object({ year2: growth, year3: growth }).default({ year2: 0, year3: 0 }),
    purchasePercent: percent("purchasePercent"),
    purchaseVat: vat.default(21),
    costs: z.object(sameFor(costKinds, costs)).default(() => sameFor(costKinds, [none, none, none] as const)),
    rent: ownRent,
    openDays: whole("openDays").default(0),
    averageSpend: optionalAmount,
    hours: z
      .object({
        open: whole("open").default(0),
        people: whole("people").default(0),
        available: whole("available").default(0),
      })
      .default({ open: 0, people: 0, available: 0 }),
  }),
  liquidity: z.object({
    startsOn: calendarDay(),
    months: choice(["12", "24"])
      .transform((months) => (months === "24" ? 24 : 12))
      .default(12),
    season,
    rentWithVat: choice(["yes", "no"])
      .transform((answer) => answer === "yes")
      .default(true),
    smallBusinessScheme: tick(),
  }),
  private: z
    .object({ ...sameFor(privateKinds, optionalAmount), otherIncome: optionalAmount })
    .default(() => ({ ...sameFor(privateKinds, none), otherIncome: none })),
}) satisfies z.ZodType<FinancialPlan>;

export type { FinancialPlan } from "./financial-plan.ts";

/** The same value under each of these names. */
function sameFor<const Kind extends string, Value>(
  kinds: readonly Kind[],
  value: Value,
): { [Name in Kind]: Value } {
  // Object.fromEntries forgets the names; they are exactly these.
  return Object.fromEntries(kinds.map((kind) => [kind, value])) as { [Name in Kind]: Value };
}
