/** Dutch is the source language; English stands beside it. */
export const locales = ["nl", "en"] as const;
export type Locale = (typeof locales)[number];

/** Whether this is a language that is spoken here. */
export function isLocale(text: unknown): text is Locale {
  return locales.some((locale) => locale === text);
}

/** The language that a kept or written text names; Dutch for one that is not spoken here (any more). */
export function localeIn(text: unknown): Locale {
  return isLocale(text) ? text : "nl";
}
