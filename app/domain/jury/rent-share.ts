import type { FrozenRules } from "#app/domain/tenders/freeze.ts";

/** From so many percents up to so many, the last not included; null where there is no end. */
export type ShareBand = { readonly from: number; readonly to: number | null };

export type RentShare = {
  /** Of the first year's turnover; null without turnover. */
  readonly first: ShareBand | null;
  /** Of the third year's turnover once the full rent is paid (domain.md 3c C4). */
  readonly full: ShareBand | null;
};

/**
 * Each so wide that the turnover in it can be half as much again: the rent is public, and a jury never reads what
 * somebody earns (product.md).
 */
const shareBands: readonly ShareBand[] = [
  { from: 0, to: 5 },
  { from: 5, to: 10 },
  { from: 10, to: 15 },
  { from: 15, to: 25 },
  { from: 25, to: null },
];

/**
 * About what share of its turnover a plan pays in rent with service costs (domain.md 3c C3), as a band. `turnover` is of
 * the first and of the third year, in cents without VAT; null where it was not counted.
 */
export function rentShare(
  rent: Pick<FrozenRules["rent"], "path" | "targetRent" | "serviceCosts">,
  turnover: readonly [number, number] | null,
): RentShare | null {
  const [begin] = rent.path;
  if (!turnover || !begin) return null;
  const [first, third] = turnover;
  const found = {
    first: bandOf((begin.rent + rent.serviceCosts) * 12, first),
    full: bandOf((rent.targetRent + rent.serviceCosts) * 12, third),
  };
  return found.first === null && found.full === null ? null : found;
}

/** Both in cents a year; compared exactly, nothing is rounded. */
function bandOf(paid: number, turnover: number): ShareBand | null {
  if (turnover <= 0) return null;
  return shareBands.find(({ to }) => to === null || paid * 100 < to * turnover) ?? null;
}
