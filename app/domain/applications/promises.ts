import type { z } from "zod";

import { counterPerformanceRow } from "./business-plan-rows.ts";
import { isGroup, withoutEmpty } from "./payload.ts";

export type CounterPerformance = z.output<typeof counterPerformanceRow>;

/** The measurable promises in a stored business plan, also when the rest of it cannot be read. */
export function promisesIn(businessPlan: unknown): CounterPerformance[] {
  const rows = isGroup(businessPlan) ? businessPlan.counterPerformances : null;
  return (Array.isArray(rows) ? rows : []).flatMap(
    (row) => counterPerformanceRow.safeParse(withoutEmpty(row)).data ?? [],
  );
}
