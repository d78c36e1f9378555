import { en } from "./dictionaries/en.ts";
import { nl } from "./dictionaries/nl.ts";
import type { Locale } from "./locales.ts";
import { type Dictionary, type Translate, translatorOf } from "./translate.ts";

/** Every message in each language. */
export const dictionaries: Record<Locale, Dictionary> = { nl, en };

const translators: Record<Locale, Translate> = {
  nl: translatorOf("nl", nl),
  en: translatorOf("en", en),
};

/** The whole catalogue in one language; for the server, where size does not matter. */
export function translator(locale: Locale): Translate {
  return translators[locale];
}
