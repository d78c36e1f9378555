import { type Day, parseDay } from "./dates.ts";
import { withWesternDigits } from "./western-digits.ts";

/** The first letters of the months, in the languages of the screens; in English only March, May and October differ. */
const months = [
  /^jan/,
  /^feb/,
  /^(maart|mrt|march|mar)/,
  /^apr/,
  /^(mei|may)/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^(okt|oct)/,
  /^nov/,
  /^dec/,
];

/**
 * Reads a day of the calendar as the field of a browser sends it ("2027-03-01") or as people write it ("1 maart 2027",
 * "1-3-2027"); null when there is no such day.
 */
export function readDay(text: string): Day | null {
  const bare = withWesternDigits(text).trim().toLowerCase();
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]+)\.?[\s./-]+(\d{4})$/.exec(bare) ?? [];
  if (day === "") return parseDay(bare);
  const number = /^\d/.test(month) ? Number(month) : months.findIndex((name) => name.test(month)) + 1;
  return parseDay(`${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** The same, of the years in which people live: 1900 to 2199. */
export function readLivedDay(text: string): Day | null {
  const day = readDay(text);
  return day && /^(19|2[01])/.test(day) ? day : null;
}
