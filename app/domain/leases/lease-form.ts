import { z } from "zod";

import { fieldProblem, optionalText } from "#app/lib/form-fields.ts";

export const leaseLimits = { note: 1_000 } as const;

/** The lease page posts one of two things: a task seen or not, or a step to the next state with a note. */
export const leaseForm = z
  .object({
    task: z.string().optional(),
    done: z.string().optional(),
    step: z.string().default(""),
    version: z.string().default(""),
    note: optionalText(leaseLimits.note),
    /** Of the form that stops a lease: why, and that it is no slip of the finger. */
    stops: z.string().optional(),
    reason: optionalText(leaseLimits.note),
    sure: z.string().optional(),
  })
  .superRefine(({ stops, sure, reason }, context) => {
    const refuse = (path: string, name: string) =>
      context.addIssue({ code: "custom", path: [path], message: fieldProblem(name) });
    if (stops === undefined) return;
    if (!reason) refuse("reason", "lease-stops-for-a-reason");
    if (sure !== "on") refuse("sure", "tick-to-stop-lease");
  });
