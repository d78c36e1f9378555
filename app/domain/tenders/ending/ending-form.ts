import { z } from "zod";

import { choice, optionalText, text } from "#app/lib/form-fields.ts";

import { endingKinds } from "./ending.ts";

export const ENDING_REASON_LENGTH = 800;

/**
 * Somebody ends a call or asks a colleague to; the colleague agrees with what they read, or drops it; or what ended is
 * begun anew. `heardOf` is whether the page said that everybody reads the reason, `asksSecond` whether it said that a
 * colleague reads along first, `seen` when the request that it showed was made.
 */
export const endingForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("end"),
    kind: choice(endingKinds),
    reason: text(ENDING_REASON_LENGTH),
    heardOf: z.enum(["yes", "no"]),
    asksSecond: z.enum(["yes", "no"]).default("no"),
  }),
  z.object({ intent: z.enum(["agree", "drop"]), seen: optionalText(40) }),
  z.object({ intent: z.literal("reopen") }),
]);
