import { z } from "zod";

import { branchNames } from "#app/domain/spaces/branches.ts";
import { checkRentPath } from "#app/domain/spaces/rent-path.ts";
import {
  calendarDay,
  choice,
  fieldProblem,
  monthlyAmount,
  optionalText,
  text,
  wholeNumber,
} from "#app/lib/form-fields.ts";

import { discountForms } from "./discount/discount.ts";
import { planVariants } from "./plan-variants.ts";
import { readMoment, typedTime } from "./typed-moment.ts";

export const draftLimits = {
  introduction: 1_500,
  title: 60,
  question: 200,
  anchor: 200,
  criteria: 12,
  rentSteps: 10,
} as const;

const branch = choice(branchNames as [string, ...string[]]);

/** A moment in two fields: a day and a wall-clock time in Amsterdam. Refused when the clocks skip that time. */
export const moment = z
  .object({ day: calendarDay(), time: typedTime })
  .transform(({ day, time }, context) => readMoment(day, time, context, "time") ?? z.NEVER);

const criterion = z.object({
  key: text(30),
  title: text(draftLimits.title),
  question: text(draftLimits.question),
  weight: wholeNumber(0, 100),
  anchors: z.array(text(draftLimits.anchor)).length(5, { error: fieldProblem("five-anchors") }),
});

/** "75-75-100": the rent in each contract year as a percentage of the target rent. */
export const percents = text(60).transform((input, context) => {
  const parts = input.replaceAll(/\s+%/g, "%").split(/\s*[\s,;/–-]\s*/);
  const years = parts.map((part) => (/^\d{1,3}%?$/.test(part) ? Number(part.replace("%", "")) : Number.NaN));
  const wrong = checkRentPath(years);
  if (!wrong) return years;
  context.addIssue({ code: "custom", message: fieldProblem(`rent-path-${wrong}`) });
  return z.NEVER;
});

/**
 * A call as staff write it. Whether it may be published is judged when it is proposed, not while it is typed. The market
 * rent and the target rent are no part of it: they are those of the value of the space (domain.md 1a 18).
 */
export const draftForm = z.object({
  planVariant: choice(planVariants).default("full"),
  introduction: optionalText(draftLimits.introduction),
  neighbourhoodWishes: optionalText(draftLimits.introduction),
  wantedBranches: z.array(branch).default([]),
  excludedBranches: z.array(branch).default([]),
  /** How much of the glass must stay open, in percent; absent when nothing is agreed. */
  openGlassPercent: wholeNumber(0, 100).optional(),
  rentPath: percents,
  /** The path by date instead: from this day on so much. When there are any, the percentages follow from them. */
  rentSteps: z
    .array(z.object({ fromOn: calendarDay(), amount: monthlyAmount() }))
    .max(draftLimits.rentSteps)
    .default([]),
  discountReason: optionalText(500),
  discountForm: choice(discountForms).default("growth"),
  discountEndsOn: calendarDay().optional(),
  discountApproverId: z.uuid({ error: fieldProblem("not-a-choice") }).optional(),
  leaseStartsOn: calendarDay(),
  /** The last day, where the lease is a temporary one of at most two years. */
  temporaryUntil: calendarDay().optional(),
  opensAt: moment,
  closesAt: moment,
  shortlistBy: moment,
  pitchAt: moment,
  pitchPlace: optionalText(120),
  resultBy: moment,
  jurySize: wholeNumber(3, 15),
  juryQuorum: wholeNumber(1, 15),
  residentsQuorum: wholeNumber(0, 15),
  professionalsQuorum: wholeNumber(0, 15),
  residentsShare: wholeNumber(0, 100),
  criteria: z
    .array(criterion)
    .min(1, { error: fieldProblem("required") })
    .max(draftLimits.criteria, { error: fieldProblem("too-many") })
    .refine((rows) => new Set(rows.map((row) => row.key)).size === rows.length, {
      error: fieldProblem("repeated-field"),
    }),
});

export type DraftInput = z.output<typeof draftForm>;
