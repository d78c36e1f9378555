import { z } from "zod";

import { text } from "#app/lib/form-fields.ts";

export const reviewLimits = { reason: 500 } as const;

/** The second pair of eyes on a proposed call: approves what was `seen`, or sends it back with a reason to read. */
export const reviewForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("approve"), seen: z.string().default("") }),
  z.object({ intent: z.literal("return"), reason: text(reviewLimits.reason) }),
]);
