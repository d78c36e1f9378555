import { fieldProblem } from "#app/lib/field-problem.ts";
import { withoutInvisible } from "#app/lib/invisible.ts";

import { financialLimits } from "./financial-defaults.ts";

/** "7,5" or "7.25" percent as hundredths of a percent (750, 725); null when it is not a percentage. */
export function parseRate(text: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(withoutInvisible(text));
  if (!match) return null;
  const [, whole = "", fraction = ""] = match;
  return Number(whole) * 100 + Number(fraction.padEnd(2, "0"));
}

/** What is wrong with text that was read as this rate, as a message key: it is none (null), or more than anybody asks. */
export function rateProblem(rate: number | null): string {
  return rate === null
    ? fieldProblem("not-a-percentage")
    : fieldProblem("too-high", { max: financialLimits.rate / 100 });
}
