import { typedText } from "#app/components/forms/typed-values.ts";
import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** What two people wrote in one place, in words, and what that place is called. */
export type Contrast = {
  readonly key: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
};

/** The language in which a difference is told. */
export type Words = { readonly t: Translate; readonly format: Format };

/** What differs at one place of a form between two versions of it; what is told alike is no difference. */
export type Telling = (mine: unknown, theirs: unknown, key: string) => readonly Contrast[];

/** Every field of a form with how it is told: one that is left out does not compile. */
export type Tellings<Form> = { readonly [Name in keyof Form]-?: Telling };

/** How a whole form is told, as its page hands it to `TwoVersions`. */
export type FormTelling = (words: Words, mine: unknown, theirs: unknown) => readonly Contrast[];

/**
 * Where two versions of a form differ, in the order of its tellings. What a page sends along beside the fields of the
 * form, such as its version, is not looked at.
 */
export function contrasts<Form>(tellings: Tellings<Form>, mine: unknown, theirs: unknown, before = "") {
  return Object.entries<Telling>(tellings).flatMap(([name, tell]) =>
    tell(fieldIn(mine, name), fieldIn(theirs, name), `${before}${name}`),
  );
}

/** A form whose fields are told each by itself. */
export function toldBy<Form>(tellingsIn: (words: Words) => Tellings<Form>): FormTelling {
  return (words, mine, theirs) => contrasts(tellingsIn(words), mine, theirs);
}

/** What a version holds under this name; nothing when it holds none. */
export function fieldIn(version: unknown, name: string): unknown {
  if (typeof version !== "object" || version === null) return undefined;
  return Object.hasOwn(version, name) ? Reflect.get(version, name) : undefined;
}

/** Rows of a list, none where there is none. */
export const rowsIn = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);

/** One field under its label, each side as `say` has it. */
export function field(label: string, say: (value: unknown) => string = typedText): Telling {
  return (mine, theirs, key) => between({ key, label }, say(mine), say(theirs));
}

/** The two sides as one difference; none when they read the same. */
export function between(place: Pick<Contrast, "key" | "label">, mine: string, theirs: string): Contrast[] {
  return mine === theirs ? [] : [{ ...place, mine, theirs }];
}
