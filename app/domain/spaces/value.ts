import { type Cents, cents, sum } from "#app/lib/money.ts";

/** Where the market rent comes from: the yearly TMS value of the portfolio, or an appraisal of this unit (domain.md 1a 18). */
export const valueKinds = ["tms", "appraisal"] as const;
export type ValueKind = (typeof valueKinds)[number];

/** So much a month less than the market rent, for as long as the tenant rents, and why. */
export type Reduction = { readonly amount: Cents; readonly reason: string };

/**
 * What the reductions leave unexplained of the step from market rent to target rent, in cents a month; null when there
 * are none, or when they explain all of it.
 */
export function unexplained(
  marketRent: Cents,
  targetRent: Cents,
  reductions: readonly Reduction[],
): Cents | null {
  if (reductions.length === 0) return null;
  const left = cents(marketRent - targetRent - sum(reductions.map(({ amount }) => amount)));
  return left === 0 ? null : left;
}
