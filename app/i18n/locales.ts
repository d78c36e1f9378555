/** Dutch is the source language; English stands beside it. */
export const locales = ["nl", "en"] as const;
export type Locale = (typeof locales)[number];

/** Whether this is a language that is spoken here. */
export function isLocale(text: unknown): text is Locale {
  return locales.some((locale) => locale === text);
}
