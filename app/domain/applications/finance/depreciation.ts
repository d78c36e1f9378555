import { type Cents, cents } from "#app/lib/money.ts";

import { fixedAssetKinds, type FinancialPlan, type Investment } from "./financial-plan.ts";
import { evenly } from "./spread.ts";

/** What an asset loses in each of `years` years from its purchase: equal parts, together exactly its price. */
export function depreciationOf({ amount, years: life }: Investment, years: number): Cents[] {
  const parts = life === 0 ? [] : evenly(amount, life);
  return Array.from({ length: years }, (_, year) => parts[year] ?? cents(0));
}

/** Depreciation of all assets in each year of the plan; a full year counts in the year of purchase. */
export function depreciation({ investments }: Pick<FinancialPlan, "investments">, years: number): Cents[] {
  const totals = Array.from({ length: years }, () => 0);
  for (const kind of fixedAssetKinds) {
    const asset = investments[kind];
    const boughtIn = Math.floor((asset.month - 1) / 12);
    depreciationOf(asset, years - boughtIn).forEach((part, year) => {
      totals[boughtIn + year] = (totals[boughtIn + year] ?? 0) + part;
    });
  }
  return totals.map(cents);
}
