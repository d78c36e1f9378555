import { z } from "zod";

import { optionalText } from "#app/lib/form-fields.ts";

/** The letters that the shortlist sends to makers of plans. */
export const shortlistLetters = ["pitch-invited", "not-shortlisted"] as const;
export type ShortlistLetter = (typeof shortlistLetters)[number];

export const OWN_WORDS_LENGTH = 600;

/** Which letter a choice leads to. */
export const letterOf = { shortlist: "pitch-invited", decline: "not-shortlisted" } as const satisfies Record<
  "shortlist" | "decline",
  ShortlistLetter
>;

/** Own words beside the facts of a letter: the facts themselves stand in no field. `seen` is what stood there. */
export const ownWordsForm = z.object({
  intent: z.literal("words"),
  letter: z.enum(shortlistLetters),
  applicationId: z.uuid().optional(),
  words: optionalText(OWN_WORDS_LENGTH),
  seen: z
    .string()
    .max(OWN_WORDS_LENGTH * 2)
    .default(""),
});
