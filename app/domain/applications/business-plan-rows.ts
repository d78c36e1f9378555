import { z } from "zod";

import { emailField } from "#app/domain/people/sign-in-form.ts";
import { amount, choice, optional, optionalText, text, tick, wholeNumber } from "#app/lib/form-fields.ts";

export const rowLimits = { name: 80, line: 120, sentence: 200, story: 600, rows: 20 } as const;

/** How likely something is, and how bad it would be. */
export const riskSizes = ["low", "middle", "high"] as const;

/** Somebody who will run the shop, and what ties them to the neighbourhood. */
export const personRow = z.object({
  name: text(rowLimits.name),
  email: emailField,
  phone: optionalText(20),
  role: text(rowLimits.name),
  hoursPerWeek: wholeNumber(1, 100),
  experienceYears: optional(wholeNumber(0, 70)),
  experience: text(rowLimits.story),
  education: optionalText(rowLimits.sentence),
  lives: tick(),
  works: tick(),
  network: tick(),
  tie: optionalText(rowLimits.story),
});

/** What is sold; prices include VAT, as on the board outside. */
export const offerRow = z.object({
  product: text(rowLimits.line),
  price: amount(),
  costPrice: optional(amount()),
  smallPurse: tick(),
});

export const audienceRow = z.object({
  who: text(rowLimits.sentence),
  number: optional(wholeNumber(0, 1_000_000)),
  source: optionalText(rowLimits.line),
});

export const competitorRow = z.object({
  competitor: text(rowLimits.name),
  distance: optional(wholeNumber(0, 100_000)),
  difference: text(rowLimits.sentence),
});

export const riskRow = z.object({
  risk: text(rowLimits.sentence),
  chance: choice(riskSizes),
  effect: choice(riskSizes),
  measure: text(rowLimits.sentence),
});

/** A promise that can be measured: a number, a unit and a proof (domain.md 3c C16), from a month of the lease on. */
export const counterPerformanceRow = z.object({
  what: text(rowLimits.line),
  forWhom: optionalText(rowLimits.line),
  amountPerYear: wholeNumber(1, 100_000),
  unit: text(40),
  proof: text(rowLimits.line),
  fromMonth: optional(wholeNumber(1, 60)),
});
