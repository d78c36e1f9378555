import { z } from "zod";

import { optionalText } from "#app/lib/form-fields.ts";

import { ownWordsForm } from "./own-words.ts";
import { WHY_FEW_LENGTH } from "./shortlist-rules.ts";

/** The page of the shortlist: words for its letters, or sending them all. */
export const shortlistForm = z.discriminatedUnion("intent", [
  ownWordsForm,
  z.object({
    intent: z.literal("send"),
    seal: z.string().max(64),
    whyFew: optionalText(WHY_FEW_LENGTH),
  }),
]);
