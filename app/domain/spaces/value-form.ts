import { z } from "zod";

import { calendarDay, choice, monthlyAmount, optionalText, text, tick } from "#app/lib/form-fields.ts";

import { valueKinds } from "./value.ts";

export const valueLimits = { reductions: 8, reason: 200, appraiser: 80 } as const;

/** What the unit is worth a month, who says so, and what goes off for whom it is meant. */
export const valueForm = z.object({
  valueKind: choice(valueKinds),
  marketRent: monthlyAmount(),
  appraisedOn: calendarDay(),
  appraiser: optionalText(valueLimits.appraiser),
  targetRent: monthlyAmount(),
  serviceCosts: monthlyAmount().optional(),
  isPriorityArea: tick(),
  reductions: z
    .array(z.object({ amount: monthlyAmount(), reason: text(valueLimits.reason) }))
    .max(valueLimits.reductions)
    .default([]),
});

export type ValueInput = z.output<typeof valueForm>;
