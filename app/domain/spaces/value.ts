import { type Cents, cents } from "#app/lib/money.ts";

/** Where the market rent comes from: the yearly TMS value of the portfolio, or an appraisal of this unit (domain.md 1a 18). */
export const valueKinds = ["tms", "appraisal"] as const;
export type ValueKind = (typeof valueKinds)[number];

/** So much a month less than the market rent, for as long as the tenant rents, and why. */
export type Reduction = { readonly amount: Cents; readonly reason: string };

/** What the reductions together leave unexplained of the step from market to target rent, in cents a month; null when nothing. */
export function unexplained(marketRent: Cents, targetRent: Cents, reduced: Cents): Cents | null {
  const left = cents(marketRent - targetRent - reduced);
  return left === 0 ? null : left;
}
