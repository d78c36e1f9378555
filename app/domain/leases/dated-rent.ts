import type { RentStep } from "#app/domain/spaces/rent-path.ts";
import { addMonths, type Day } from "#app/lib/dates.ts";
import type { Cents } from "#app/lib/money.ts";

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

/** Which year of the lease begins on a day on which the rent changes, from 1; the other way round of `datedRents`. */
export function contractYear(startsOn: Day, fromOn: Day): number {
  return Number(fromOn.slice(0, 4)) - Number(startsOn.slice(0, 4)) + 1;
}
