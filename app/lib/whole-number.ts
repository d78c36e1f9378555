import { withWesternDigits } from "./western-digits.ts";

/** Why typed text is no whole number: it is another kind of number or text, or it has more than nine digits. */
export type WholeProblem = "not-a-whole-number" | "too-high";

/**
 * A whole number as people type or paste it: "52", "1.250", "1 250", "-3". Null when it is none, or has over nine
 * digits: "1 2" and "1.5" are slips, not numbers.
 */
export function parseWhole(text: string): number | null {
  const read = readWhole(text);
  return typeof read === "number" ? read : null;
}

/** The same, and says what is wrong with what is none. */
export function readWhole(text: string): number | WholeProblem {
  const bare = withWesternDigits(text)
    .replace(/\p{Cf}/gu, "")
    .trim()
    .replace(/^[−–-]\s?/, "-");
  if (/^-?(\d{1,9}|\d{1,3}([.\s]\d{3}){1,2})$/.test(bare)) return Number(bare.replace(/[.\s]/g, ""));
  return /^(\d{10,}|\d{1,3}([.\s]\d{3}){3,})$/.test(bare) ? "too-high" : "not-a-whole-number";
}
