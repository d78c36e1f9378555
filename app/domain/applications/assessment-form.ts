import { z } from "zod";

import { choice, fieldProblem, optionalText } from "#app/lib/form-fields.ts";

import { KNOCK_OUT_REASON_LENGTH, knockOuts } from "./knock-outs.ts";

export const assessmentLimits = { note: 2_000, reason: 600 } as const;

const reasons = z.record(z.uuid(), optionalText(assessmentLimits.reason)).default({});

/** What staff say of one plan; the reasons are read by its maker. `onward` is where they go once it is kept. */
export const assessmentForm = z.object({
  complete: choice(["yes", "no"]),
  choice: choice(["shortlist", "decline"]).optional(),
  knockOut: choice(knockOuts).optional(),
  knockOutReason: optionalText(KNOCK_OUT_REASON_LENGTH),
  seen: z.string().default(""),
  note: optionalText(assessmentLimits.note),
  reasons,
  onward: choice(["next"]).optional(),
});

/** Ticks travel from page to page of the table, so that more come together than one page holds. */
const MOST_TOGETHER = 200;

/** The same refusal, for the same reasons, of several plans that have no choice yet. */
export const declineTogetherForm = z.object({
  plan: z
    .array(z.uuid())
    .min(1, { error: fieldProblem("required") })
    .max(MOST_TOGETHER, { error: fieldProblem("too-many") }),
  complete: choice(["yes", "no"]),
  reasons,
});
