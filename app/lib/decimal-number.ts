import { withWesternDigits } from "./western-digits.ts";

/**
 * A number as people type or paste it: "70,5", "70.5", "1.250", "1 250,5", "1,250.5". Null when it is none. A point
 * before three digits parts thousands, as in an amount of money: "1.250" is 1250, and never one and a quarter.
 */
export function parseDecimal(text: string): number | null {
  const bare = withWesternDigits(text)
    .replace(/\p{Cf}/gu, "")
    .trim()
    .replace(/^[−–-]\s?/, "-");
  if (/^-?[1-9]\d{0,2}([.\s]\d{3})+(,\d+)?$/.test(bare))
    return Number(bare.replace(/[.\s]/g, "").replace(",", "."));
  if (/^-?[1-9]\d{0,2}(,\d{3})+\.\d+$/.test(bare)) return Number(bare.replaceAll(",", ""));
  return /^-?\d+([.,]\d+)?$/.test(bare) ? Number(bare.replace(",", ".")) : null;
}
