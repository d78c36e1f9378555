import { z } from "zod";

import { type Day, parseDay } from "./dates.ts";
import { type Cents, euros, parseEuros } from "./money.ts";
import { parseWhole } from "./whole-number.ts";

const MAX_MONTHLY = euros(100_000);

/** What a form field can refuse; each is a message key (area "problems"), with values behind a question mark. */
export function fieldProblem(name: string, values: Readonly<Record<string, string | number>> = {}): string {
  const query = new URLSearchParams(Object.entries(values).map(([key, value]) => [key, String(value)]));
  return query.size ? `problems.${name}?${query}` : `problems.${name}`;
}

/** Trimmed text of at most `max` characters; empty text counts as absent and is refused. */
export function text(max: number) {
  return z
    .string({ error: fieldProblem("required") })
    .overwrite(oneCharacterLineEnds)
    .trim()
    .min(1, { error: fieldProblem("required") })
    .max(max, { error: fieldProblem("too-long", { max }) });
}

/** Trimmed text that may be left empty. */
export function optionalText(max: number) {
  return z
    .string()
    .overwrite(oneCharacterLineEnds)
    .trim()
    .max(max, { error: fieldProblem("too-long", { max }) })
    .default("");
}

/** An amount as people type it, in whole cents and not negative. */
export function amount() {
  return typed(parseEuros, "not-an-amount").refine((value): value is Cents => value >= 0, {
    error: fieldProblem("negative"),
  });
}

/** An amount that is paid every month, of at most EUR 100,000: ten years of it still fit a whole number of a table. */
export function monthlyAmount() {
  return amount().refine((value) => value <= MAX_MONTHLY, {
    error: fieldProblem("amount-too-high", { max: "100.000" }),
  });
}

/** A whole number within bounds, both included. Thousands may be parted: "1 000", "1.000". */
export function wholeNumber(min: number, max: number) {
  return typed(parseWhole, "not-a-whole-number").refine((value) => value >= min && value <= max, {
    error: fieldProblem("out-of-range", { min, max }),
  });
}

/** A number with a comma or a point, rounded to one decimal, within bounds. */
export function decimal(min: number, max: number) {
  return typed((input) => {
    const bare = input.replace(",", ".");
    return /^-?\d{1,7}(\.\d+)?$/.test(bare) ? Math.round(Number(bare) * 10) / 10 : null;
  }, "not-a-number").refine((value) => value >= min && value <= max, {
    error: fieldProblem("out-of-range", { min, max }),
  });
}

/** A field with a calendar day in ISO form, in the years in which people live. */
export function calendarDay() {
  return typed<Day>((input) => (/^(19|2[01])/.test(input) ? parseDay(input) : null), "not-a-day");
}

/** One of a closed list of words. */
export function choice<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: fieldProblem("not-a-choice") });
}

/** A link to a page on the web that may be left empty; https only, and no name or password in it. */
export function optionalLink(max: number) {
  return optionalText(max).refine((link) => link === "" || isWebLink(link), {
    error: fieldProblem("not-a-link"),
  });
}

/** A field that may be left empty: null then. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().transform((value) => value ?? null);
}

/** A tick box: sent as "on", or not at all. */
export function tick() {
  return z
    .string()
    .optional()
    .transform((value) => value === "on");
}

/** A browser counts the end of a line as one character, but sends two. */
function oneCharacterLineEnds(sent: string): string {
  return sent.replaceAll("\r\n", "\n");
}

function isWebLink(link: string): boolean {
  if (/\s/.test(link) || !URL.canParse(link)) return false;
  const { protocol, hostname, username, password } = new URL(link);
  return protocol === "https:" && hostname.includes(".") && username === "" && password === "";
}

function typed<Value>(read: (input: string) => Value | null, name: string) {
  return z
    .string({ error: fieldProblem("required") })
    .trim()
    .min(1, { error: fieldProblem("required") })
    .transform((input, context) => {
      const value = read(input);
      if (value !== null) return value;
      context.addIssue({ code: "custom", message: fieldProblem(name) });
      return z.NEVER;
    });
}
