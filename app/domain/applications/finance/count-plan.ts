import { parseDay } from "#app/lib/dates.ts";

import { calculate, type Calculation } from "./calculate.ts";
import type { Check, CheckContext } from "./checks/check.ts";
import { allLights } from "./checks/run-checks.ts";
import type { FinancialPlan } from "./financial-plan.ts";
import { readPlan } from "./read-plan.ts";
import { type UnreadField, unreadFields } from "./typed-problem.ts";

export type CountedPlan = {
  readonly plan: FinancialPlan;
  readonly counted: Calculation;
  readonly checks: readonly Check[];
  /** The fields that no sum counts, because what stands there cannot be read. */
  readonly unread: readonly UnreadField[];
};

/** The sheets and the checks of a financial plan as far as it is typed: the same sums on a phone and on the server. */
export function countPlan(typed: unknown, context: CheckContext): CountedPlan {
  const plan = readPlan(typed, parseDay(context.rent.leaseStartsOn ?? "") ?? context.today);
  const counted = calculate(plan, context.rent);
  return { plan, counted, checks: allLights({ plan, counted, context }), unread: unreadFields(typed) };
}
