import { z } from "zod";

import { text } from "#app/lib/form-fields.ts";

export const decisionLimits = { report: 4_000 } as const;

/** The two signatures under a result: one proposes with the jury's report, another confirms what was `seen`. */
export const decisionForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("propose"),
    winner: z.uuid(),
    reserve: z.uuid().optional(),
    /** Of a building: the units that stay empty, by name. */
    empty: z.array(z.string().max(200)).max(50).default([]),
    // Published with the result (domain.md 2c): a choice without its reason is none that people trust.
    report: text(decisionLimits.report),
  }),
  z.object({ intent: z.literal("confirm"), seen: z.string().default("") }),
]);
