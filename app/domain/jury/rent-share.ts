import type { FrozenRules } from "#app/domain/tenders/freeze.ts";

export type RentShare = {
  /** Of the first year's turnover, in whole percents; null without turnover. */
  readonly first: number | null;
  /** Of the third year's turnover once the full rent is paid (domain.md 3c C4). */
  readonly full: number | null;
};

/**
 * What share of its turnover a plan pays in rent with service costs, halves up (domain.md 3c C3). `turnover` is of the
 * first and of the third year, in cents without VAT; null where it was not counted.
 */
export function rentShare(
  rent: Pick<FrozenRules["rent"], "path" | "targetRent" | "serviceCosts">,
  turnover: readonly [number, number] | null,
): RentShare | null {
  const [begin] = rent.path;
  if (!turnover || !begin) return null;
  const [first, third] = turnover;
  const share = (perMonth: number, perYear: number) =>
    perYear > 0 ? Math.floor(((perMonth + rent.serviceCosts) * 12 * 200 + perYear) / (2 * perYear)) : null;
  const found = { first: share(begin.rent, first), full: share(rent.targetRent, third) };
  return found.first === null && found.full === null ? null : found;
}
