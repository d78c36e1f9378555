import { locales } from "#app/i18n/locales.ts";
import { done, type Outcome, problem } from "#app/lib/outcome.ts";

/** A letter goes in the language of its reader, so each language has words of its own. */
export const letterLanguages = locales;

/** What a corporation may put into its own words: how a letter begins, and how it ends. The facts between stay ours. */
export type LetterText = { readonly opening: string; readonly closing: string };

export const letterTextLimits = { opening: 600, closing: 400 } as const;

/** The facts that own words may name, as they are typed. */
export const placeholders = ["zaak", "adres", "plannen", "uitgenodigd"] as const;
export type Placeholder = (typeof placeholders)[number];

/** An opening that names no space could be about any plan: this fact is never left out. */
export const neededInOpening: Placeholder = "adres";

export type LetterFacts = Readonly<Record<Placeholder, string>>;

type Refused = "placeholder-unknown" | "placeholder-missing" | "opening-missing";

/**
 * Refuses words that would reach a reader with a hole in them: a name in braces that is no fact ("placeholder-unknown"), a
 * brace that closes nothing, an opening without the address ("placeholder-missing"), or a closing alone.
 */
export function checkLetterText({ opening, closing }: LetterText): Outcome<null, Refused> {
  if (opening === "") return closing === "" ? done(null) : problem("opening-missing");
  for (const text of [opening, closing]) {
    const left = text.replaceAll(PLACE, (whole, name: string) => (isPlaceholder(name) ? "" : whole));
    const [wrong] = /[{}]+[^{}]{0,20}\}?/.exec(left) ?? [];
    if (wrong !== undefined) return problem("placeholder-unknown", { name: wrong });
  }
  return opening.includes(`{${neededInOpening}}`)
    ? done(null)
    : problem("placeholder-missing", { name: `{${neededInOpening}}` });
}

/** The words with their facts; a fact that looks like a placeholder itself is not filled in again. */
export function fillIn(text: string, facts: LetterFacts): string {
  return text.replaceAll(PLACE, (whole, name: string) => (isPlaceholder(name) ? facts[name] : whole));
}

const PLACE = /\{([a-z]+)\}/g;

const isPlaceholder = (name: string): name is Placeholder => placeholders.some((one) => one === name);
