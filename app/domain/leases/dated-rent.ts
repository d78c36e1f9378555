import type { RentStep } from "#app/domain/spaces/rent-path.ts";
import { afterDiscount } from "#app/domain/tenders/discount/after-discount.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { addMonths, type Day } from "#app/lib/dates.ts";
import { type Cents, cents, share } from "#app/lib/money.ts";

/** From this day on, so much a month. */
export type DatedRent = { readonly fromOn: Day; readonly percent: number; readonly rent: Cents };

/** The rent path on the calendar: a row for each day on which the rent changes, the first on the first day. */
export function datedRents(path: readonly RentStep[], startsOn: Day): DatedRent[] {
  return path
    .map((step) => ({
      fromOn: addMonths(startsOn, (step.year - 1) * 12),
      percent: step.percent,
      rent: step.rent,
    }))
    .filter((row, index, rows) => row.rent !== rows[index - 1]?.rent);
}

/**
 * The same for all that was agreed in these rules, also what is asked once the discount has ended; its percentage of the
 * target rent is whole, half rounds up.
 */
export function agreedRents(rent: FrozenRules["rent"], startsOn: Day): DatedRent[] {
  const rows = datedRents(rent.path, startsOn);
  const after = afterDiscount(rent);
  if (!after) return rows;
  // A lease that begins when the discount is over already knows no other rent.
  if (after.fromOn <= startsOn) return [{ ...after, fromOn: startsOn, percent: percentOf(after.rent, rent) }];
  const before = rows.filter(({ fromOn }) => fromOn < after.fromOn);
  return [...before, { ...after, percent: percentOf(after.rent, rent) }];
}

const percentOf = (amount: Cents, { targetRent }: FrozenRules["rent"]) =>
  targetRent > 0 ? share(cents(100), amount, targetRent) : 100;

/** In which year of the lease a day falls, from 1: how many of its anniversaries have passed. */
export function contractYear(startsOn: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(startsOn.slice(0, 4));
  return addMonths(startsOn, years * 12) <= on ? years + 1 : years;
}
