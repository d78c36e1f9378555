import { z } from "zod";

import { choice, optionalText } from "#app/lib/form-fields.ts";

import { KNOCK_OUT_REASON_LENGTH, knockOuts } from "./knock-outs.ts";

export const assessmentLimits = { note: 2_000, reason: 600 } as const;

/** What staff say of one plan; the reasons are read by its maker. */
export const assessmentForm = z.object({
  complete: choice(["yes", "no"]),
  choice: choice(["shortlist", "decline"]).optional(),
  knockOut: choice(knockOuts).optional(),
  knockOutReason: optionalText(KNOCK_OUT_REASON_LENGTH),
  seen: z.string().default(""),
  note: optionalText(assessmentLimits.note),
  reasons: z.record(z.uuid(), optionalText(assessmentLimits.reason)).default({}),
});
