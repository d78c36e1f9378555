import type { RentStep } from "#app/domain/spaces/rent-path.ts";
import { addDays, addMonths, type Day } from "#app/lib/dates.ts";
import { type Cents, cents, sum } from "#app/lib/money.ts";

/** A rent that grows by agreed steps, or one that is lowered for a year at a time by an addition to the contract. */
export const discountForms = ["growth", "allonge"] as const;
export type DiscountForm = (typeof discountForms)[number];

export type RentPlan = {
  readonly marketRent: Cents;
  readonly path: readonly RentStep[];
  readonly leaseStartsOn: Day;
  /** The last day of a temporary lease; absent or null for one without an end. */
  readonly temporaryUntil?: Day | null;
};

export type YearClaim = { readonly year: number; readonly amount: Cents };

/** Whether any year of the path asks less than the market rent. */
export function isDiscounted({ marketRent, path }: Pick<RentPlan, "marketRent" | "path">): boolean {
  return path.some(({ rent }) => rent < marketRent);
}

/**
 * The last day of the discount: the one that was agreed, else the day before the path reaches the market rent, else the
 * last day of a temporary lease, which no discount outlives. Null without a discount, and where none of these is known,
 * which no discount may be (domain.md 1a 8).
 */
export function discountEnd(plan: RentPlan, agreed: Day | null): Day | null {
  if (!isDiscounted(plan)) return null;
  const { path, marketRent, leaseStartsOn, temporaryUntil = null } = plan;
  const reached = path.findLastIndex(({ rent }) => rent < marketRent) + 1;
  const natural =
    reached === path.length ? temporaryUntil : addDays(addMonths(leaseStartsOn, reached * 12), -1);
  const last = agreed ?? natural;
  return last !== null && temporaryUntil !== null && last > temporaryUntil ? temporaryUntil : last;
}

/**
 * What the tenant pays less than the market rent in all, month by month from the first day of the lease until this last
 * day: to the cent what the discount takes from all years of the budget together (domain.md 3e).
 */
export function totalDiscount(plan: RentPlan, endsOn: Day | null): Cents {
  return endsOn === null ? cents(0) : sum(yearClaims(plan, endsOn).map(({ amount }) => amount));
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
