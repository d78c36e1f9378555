import { z } from "zod";

import { branchNames } from "#app/domain/spaces/branches.ts";
import { amount, choice, fieldProblem, optionalText, text, wholeNumber } from "#app/lib/form-fields.ts";

export const businessPlanLimits = { tradeName: 80, idea: 140, answer: 1_500, rows: 20, line: 120 } as const;

/** Legal forms by their VERA code (ORGANISATIEVORM). */
export const legalForms = ["EZ", "VOF", "BV", "STI", "COO", "VER", "MTS"] as const;

const checkbox = z
  .string()
  .optional()
  .transform((value) => value === "on");

const offer = z.object({
  product: text(businessPlanLimits.line),
  price: amount(),
  smallPurse: checkbox,
});

/** A promise that can be measured: a number, a unit and a proof (domain.md 3c C16). */
const counterPerformance = z.object({
  what: text(businessPlanLimits.line),
  amountPerYear: wholeNumber(1, 100_000),
  unit: text(40),
  proof: text(businessPlanLimits.line),
});

/** The business plan (domain.md 3a). A starter without a KVK number leaves that field empty. */
export const businessPlanForm = z.object({
  tradeName: text(businessPlanLimits.tradeName),
  kvkNumber: optionalText(8).refine((number) => number === "" || /^\d{8}$/.test(number), {
    error: fieldProblem("not-a-kvk-number"),
  }),
  legalForm: choice(legalForms),
  branch: choice(branchNames as [string, ...string[]]),
  idea: text(businessPlanLimits.idea),
  offers: rows(offer),
  audience: text(businessPlanLimits.answer),
  competition: text(businessPlanLimits.answer),
  marketing: text(businessPlanLimits.answer),
  organisation: text(businessPlanLimits.answer),
  openingHours: text(300),
  risks: text(businessPlanLimits.answer),
  counterPerformances: rows(counterPerformance),
});

export type BusinessPlan = z.output<typeof businessPlanForm>;

function rows<Row extends z.ZodType>(row: Row) {
  return z
    .array(row, { error: fieldProblem("required") })
    .min(1, { error: fieldProblem("required") })
    .max(businessPlanLimits.rows, { error: fieldProblem("too-many") });
}
