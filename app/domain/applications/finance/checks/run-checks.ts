import { breakEven, cashAboveZero, enoughToLiveOn, marginPlausible } from "./business-checks.ts";
import type { Check, CheckFunction, CheckInput, Light } from "./check.ts";
import { branchWanted, opensInTime, promisesMeasurable, rosterFits, vatChoiceFits } from "./fit-checks.ts";
import { balances, fundingCertain, solvency, unforeseen, vatPrefinanced } from "./money-checks.ts";
import { depositPlanned, rentToTurnover, targetRentFits } from "./rent-checks.ts";

/**
 * The checks of domain.md 3c, the money first. C12 has too few sources to warn by, and C17 holds by construction:
 * the rent in the plan is the published path.
 */
const checks: readonly CheckFunction[] = [
  balances,
  cashAboveZero,
  rentToTurnover,
  targetRentFits,
  enoughToLiveOn,
  solvency,
  breakEven,
  marginPlausible,
  vatPrefinanced,
  unforeseen,
  depositPlanned,
  fundingCertain,
  rosterFits,
  opensInTime,
  vatChoiceFits,
  promisesMeasurable,
  branchWanted,
];

const order: readonly Light[] = ["red", "amber", "green", "unknown"];

/** All checks that concern this plan, what needs attention first. */
export function runChecks(input: CheckInput): Check[] {
  return checks
    .map((check) => check(input))
    .filter((check) => check !== null)
    .toSorted((a, b) => order.indexOf(a.light) - order.indexOf(b.light));
}
