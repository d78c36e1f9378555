import { breakEven, cashAboveZero, enoughToLiveOn, marginPlausible } from "./business-checks.ts";
import type { Check, CheckFunction, CheckInput, Light } from "./check.ts";
import {
  branchWanted,
  opensInTime,
  counterPerformancesMeasurable,
  rosterFits,
  vatChoiceFits,
} from "./fit-checks.ts";
import { balances, fundingCertain, solvency, unforeseen, vatPrefinanced } from "./money-checks.ts";
import { depositPlanned, rentAsPublished, rentToTurnover, targetRentFits } from "./rent-checks.ts";
import { turnoverPerM2 } from "./turnover-per-m2.ts";

/** The eighteen checks of domain.md 3c, the money first. */
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
  turnoverPerM2,
  rosterFits,
  opensInTime,
  vatChoiceFits,
  counterPerformancesMeasurable,
  rentAsPublished,
  branchWanted,
];

const order: readonly Light[] = ["red", "amber", "green", "unknown"];

/** The eighteen checks of domain.md 3c, of C3 the variant for this trade; what needs attention first. */
export function runChecks(input: CheckInput): Check[] {
  return mostUrgentFirst(checks.map((check) => check(input)));
}

/** The same, and beside them how sure the money of others is; what the screens show. */
export function allLights(input: CheckInput): Check[] {
  return mostUrgentFirst([...runChecks(input), fundingCertain(input)]);
}

function mostUrgentFirst(lights: readonly Check[]): Check[] {
  return lights.toSorted((a, b) => order.indexOf(a.light) - order.indexOf(b.light));
}
