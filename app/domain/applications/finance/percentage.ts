import { fieldProblem } from "#app/lib/field-problem.ts";
import { withWesternDigits } from "#app/lib/western-digits.ts";

import { percentLimits } from "./financial-defaults.ts";

export type PercentName = keyof typeof percentLimits;

/**
 * "7,5", "33.25 %" or "-4" percent as hundredths of a percent (750, 3325, -400), so that every sum stays exact; null
 * when it is no percentage, or has more than two decimals.
 */
export function parsePercent(text: string): number | null {
  const bare = withWesternDigits(text)
    .replace(/\p{Cf}/gu, "")
    .trim()
    .replace(/^[−–-]\s?/, "-");
  const [, sign, whole, fraction = ""] = /^(-?)(\d+)(?:[.,](\d{0,2}))?\s*%?$/.exec(bare) ?? [];
  if (whole === undefined) return null;
  const hundredths = Number(whole) * 100 + Number(fraction.padEnd(2, "0"));
  return sign && hundredths > 0 ? -hundredths : hundredths;
}

/** What is wrong with a percentage in the field of this name, as a message key; null when nothing is. */
export function percentProblem(name: PercentName, percent: number | null): string | null {
  if (percent === null) return fieldProblem("not-a-percentage");
  const [min, max] = percentLimits[name];
  if (percent > max) return fieldProblem("too-high", { max: max / 100 });
  return percent < min ? fieldProblem("out-of-range", { min: min / 100, max: max / 100 }) : null;
}

/** The same percentage as somebody would type it: 3325 is "33,25", 750 is "7,5". */
export function typedPercent(percent: number): string {
  const [whole, fraction] = [Math.trunc(Math.abs(percent) / 100), Math.abs(percent) % 100];
  const shown =
    fraction === 0 ? String(whole) : `${whole},${String(fraction).padStart(2, "0").replace(/0$/, "")}`;
  return percent < 0 ? `-${shown}` : shown;
}
