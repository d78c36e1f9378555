import type { RentStep } from "#app/domain/spaces/rent-path.ts";
import { addDays, addMonths, type Day } from "#app/lib/dates.ts";
import { type Cents, cents } from "#app/lib/money.ts";

/** A rent that grows by agreed steps, or one that is lowered for a year at a time by an addition to the contract. */
export const discountForms = ["growth", "allonge"] as const;
export type DiscountForm = (typeof discountForms)[number];

export type RentPlan = {
  readonly marketRent: Cents;
  readonly path: readonly RentStep[];
  readonly leaseStartsOn: Day;
};

export type YearClaim = { readonly year: number; readonly amount: Cents };

/** Whether any year of the path asks less than the market rent. */
export function isDiscounted({ marketRent, path }: Pick<RentPlan, "marketRent" | "path">): boolean {
  return path.some(({ rent }) => rent < marketRent);
}

/**
 * The last day of the discount: the one that was agreed, else the day before the path reaches the market rent. Null when
 * it never does and no day was agreed, which no discount may be (domain.md 1a 8).
 */
export function discountEnd(plan: RentPlan, agreed: Day | null): Day | null {
  const { path, marketRent, leaseStartsOn } = plan;
  const reached = path.length - [...path].reverse().findIndex(({ rent }) => rent < marketRent);
  if (path.every(({ rent }) => rent >= marketRent)) return null;
  const isLast = reached === path.length;
  const natural = isLast ? null : addDays(addMonths(leaseStartsOn, reached * 12), -1);
  return agreed ?? natural;
}

/**
 * What a discount takes from the budget of each calendar year: market rent less rent, month by month from the start of the
 * lease, for each month that begins on or before the last day.
 */
export function yearClaims(plan: RentPlan, endsOn: Day): YearClaim[] {
  const { marketRent, path, leaseStartsOn } = plan;
  const years = new Map<number, number>();
  for (let month = 0; ; month += 1) {
    const on = addMonths(leaseStartsOn, month);
    if (on > endsOn) break;
    const step = path[Math.min(Math.floor(month / 12), path.length - 1)];
    const less = step ? Math.max(0, marketRent - step.rent) : 0;
    const year = Number(on.slice(0, 4));
    if (less > 0) years.set(year, (years.get(year) ?? 0) + less);
  }
  return [...years].map(([year, amount]) => ({ year, amount: cents(amount) }));
}
