import { z } from "zod";

import { optionalText } from "#app/lib/form-fields.ts";

export const leaseLimits = { note: 1_000 } as const;

/** The lease page posts one of two things: a task seen or not, or a step to the next state with a note. */
export const leaseForm = z.object({
  task: z.string().optional(),
  done: z.string().optional(),
  step: z.string().default(""),
  version: z.string().default(""),
  note: optionalText(leaseLimits.note),
});
