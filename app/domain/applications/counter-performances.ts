import type { z } from "zod";

import { counterPerformanceRow } from "./business-plan-rows.ts";
import { isGroup, withoutEmpty } from "./payload.ts";

export type CounterPerformance = z.output<typeof counterPerformanceRow>;

/**
 * The counter-performances in a stored business plan, also when the rest of it cannot be read: how many say what they
 * are, and those that can be measured. What the jury reads, the check counts and the lease holds are these same ones.
 */
export function counterPerformancesIn(businessPlan: unknown): {
  readonly made: number;
  readonly measurable: readonly CounterPerformance[];
} {
  const list = isGroup(businessPlan) ? businessPlan.counterPerformances : null;
  const rows = (Array.isArray(list) ? list : []).map(withoutEmpty);
  return {
    made: rows.filter((row) => isGroup(row) && row.what !== undefined).length,
    measurable: rows.flatMap((row) => counterPerformanceRow.safeParse(row).data ?? []),
  };
}
