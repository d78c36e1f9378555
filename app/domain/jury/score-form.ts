import { z } from "zod";

import { fieldProblem, optionalText } from "#app/lib/form-fields.ts";

export const scoreLimits = { reason: 500 } as const;

/** One criterion on a score sheet: one of five steps, or "unknown" for "I don't know"; nothing is not filled in yet. */
const line = z
  .object({
    points: z.enum(["1", "2", "3", "4", "5", "unknown"], { error: fieldProblem("not-a-score") }).optional(),
    reason: optionalText(scoreLimits.reason),
  })
  // Words without points have no place on a sheet; they stay on the page until the points are there.
  .refine(({ points, reason }) => points !== undefined || reason === "", {
    path: ["points"],
    error: fieldProblem("points-missing"),
  });

/** A whole sheet by criterion id; "read" keeps it as it stands and leads to the plan. */
export const scoreForm = z.object({
  lines: z.record(z.uuid(), line, { error: fieldProblem("required") }),
  intent: z.enum(["save", "seal", "read"]).default("save"),
});

export type ScoreInput = z.output<typeof scoreForm>;
