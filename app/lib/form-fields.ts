import { z } from "zod";

import type { Day } from "./dates.ts";
import { parseDecimal } from "./decimal-number.ts";
import { fieldProblem } from "./field-problem.ts";
import { type Cents, euros, LARGEST_AMOUNT, readEuros } from "./money.ts";
import { isTimeOfDay } from "./time-of-day.ts";
import { readLivedDay } from "./typed-day.ts";
import { readWhole } from "./whole-number.ts";

export { fieldProblem };

const MAX_MONTHLY = euros(100_000);

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

/** An amount as people type it, in whole cents, not negative and at most `max`. */
export function amount(max: Cents = LARGEST_AMOUNT) {
  const tooHigh = fieldProblem("amount-too-high", { max: max / 100 });
  return typed((input): Read<Cents> => {
    const read = readEuros(input);
    if (read === "amount-too-high") return { wrong: tooHigh };
    if (typeof read === "string") return { wrong: fieldProblem(read) };
    if (read < 0) return { wrong: fieldProblem("negative") };
    return read > max ? { wrong: tooHigh } : { value: read };
  });
}

/** An amount that is paid every month, of at most EUR 100,000: ten years of it still fit a whole number of a table. */
export function monthlyAmount() {
  return amount(MAX_MONTHLY);
}

/** A whole number within bounds, both included. Thousands may be parted: "1 000", "1.000". */
export function wholeNumber(min: number, max: number) {
  return typed((input) => {
    const read = readWhole(input);
    if (read === "not-a-whole-number") return { wrong: fieldProblem(read) };
    return withinBounds(read === "too-high" ? Infinity : read, min, max);
  });
}

/** A number with a comma or a point, rounded to one decimal, within bounds. Thousands may be parted: "1.250". */
export function decimal(min: number, max: number) {
  return typed((input) => {
    const read = parseDecimal(input);
    if (read === null) return { wrong: fieldProblem("not-a-number") };
    return withinBounds(Math.round(read * 10) / 10, min, max);
  });
}

/** A number that is too high is named as such; one that is too low is told both bounds. */
function withinBounds(value: number, min: number, max: number): Read<number> {
  if (value > max) return { wrong: fieldProblem("too-high", { max }) };
  return value < min ? { wrong: fieldProblem("out-of-range", { min, max }) } : { value };
}

/** A calendar day, as the field of a browser sends it or as people write it, in the years in which people live. */
export function calendarDay() {
  return typed((input): Read<Day> => {
    const day = readLivedDay(input);
    return day ? { value: day } : { wrong: fieldProblem("not-a-day") };
  });
}

/** A time of the day that may be left empty, such as "23.00" or "23:00 uur"; kept as it was typed. */
export function optionalTimeOfDay() {
  return optionalText(9).refine((time) => time === "" || isTimeOfDay(time), {
    error: fieldProblem("not-a-time"),
  });
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

type Read<Value> = { readonly value: Value } | { readonly wrong: string };

function typed<Value>(read: (input: string) => Read<Value>) {
  return z
    .string({ error: fieldProblem("required") })
    .trim()
    .min(1, { error: fieldProblem("required") })
    .transform((input, context): Value => {
      const found = read(input);
      if ("value" in found) return found.value;
      context.addIssue({ code: "custom", message: found.wrong });
      return z.NEVER;
    });
}
