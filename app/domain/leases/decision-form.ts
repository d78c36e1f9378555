import { z } from "zod";

import { optionalText } from "#app/lib/form-fields.ts";

export const decisionLimits = { report: 4_000 } as const;

/** The two signatures under a result: one proposes with the jury's report, another confirms what was `seen`. */
export const decisionForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("propose"),
    winner: z.uuid(),
    reserve: z.uuid().optional(),
    report: optionalText(decisionLimits.report),
  }),
  z.object({ intent: z.literal("confirm"), seen: z.string().default("") }),
]);
