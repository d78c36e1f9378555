import { z } from "zod";

import { locales } from "#app/i18n/locales.ts";
import { choice, optionalText } from "#app/lib/form-fields.ts";

import { shortlistLetters } from "../shortlist/own-words.ts";
import { letterTextLimits } from "./letter-text.ts";

/** Own words for one letter in one language; both empty goes back to the words of the house. */
export const letterTextForm = z.object({
  letter: choice(shortlistLetters),
  language: choice(locales),
  /** The version that the page showed; 0 when there was none. */
  version: z.coerce.number().int().min(0),
  opening: optionalText(letterTextLimits.opening),
  closing: optionalText(letterTextLimits.closing),
});
