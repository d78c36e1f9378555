import { z } from "zod";

import { text } from "#app/lib/form-fields.ts";

export const NOTE_LENGTH = 2_000;

/** A note about a plan, and which colleagues should read it. */
export const noteForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("note"),
    text: text(NOTE_LENGTH),
    mentions: z.array(z.uuid()).max(50).default([]),
  }),
  z.object({ intent: z.literal("read") }),
]);
