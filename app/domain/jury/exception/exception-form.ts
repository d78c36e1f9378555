import { z } from "zod";

import { optionalText, text } from "#app/lib/form-fields.ts";

export const EXCEPTION_REASON_LENGTH = 600;

/** Somebody asks that the result stands though too few jurors were there; another agrees with what they read, or drops it. */
export const exceptionForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("ask"), reason: text(EXCEPTION_REASON_LENGTH) }),
  /** `seen` is when the request that the page showed was made. */
  z.object({ intent: z.enum(["agree", "drop"]), seen: optionalText(40) }),
]);
