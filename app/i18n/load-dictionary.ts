import type { Locale } from "./locales.ts";
import type { Dictionary } from "./translate.ts";

export const audiences = ["applicant", "jury", "staff", "other"] as const;
export type Audience = (typeof audiences)[number];

const loaders: Record<`${Locale}-${Audience}`, () => Promise<{ dictionary: Dictionary }>> = {
  "nl-applicant": () => import("./dictionaries/browser/nl-applicant.ts"),
  "nl-jury": () => import("./dictionaries/browser/nl-jury.ts"),
  "nl-staff": () => import("./dictionaries/browser/nl-staff.ts"),
  "nl-other": () => import("./dictionaries/browser/nl-other.ts"),
  "en-applicant": () => import("./dictionaries/browser/en-applicant.ts"),
  "en-jury": () => import("./dictionaries/browser/en-jury.ts"),
  "en-staff": () => import("./dictionaries/browser/en-staff.ts"),
  "en-other": () => import("./dictionaries/browser/en-other.ts"),
};

/** Fetches only the words that this audience's screens use, before the page comes alive. */
export async function loadDictionary(locale: Locale, audience: Audience): Promise<Dictionary> {
  return (await loaders[`${locale}-${audience}`]()).dictionary;
}
