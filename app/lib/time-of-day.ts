import { withWesternDigits } from "./western-digits.ts";

/** A time on a clock, as people write it: "9.30", "23:00", "23.00 uur"; null when it is none. */
export function readTimeOfDay(text: string): { readonly hour: number; readonly minute: number } | null {
  const match = /^([01]?\d|2[0-3])[:.]([0-5]\d)( ?(u|uur))?$/i.exec(withWesternDigits(text).trim());
  return match && { hour: Number(match[1]), minute: Number(match[2]) };
}

/** Whether this is such a time. */
export function isTimeOfDay(text: string): boolean {
  return readTimeOfDay(text) !== null;
}
