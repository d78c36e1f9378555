import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { parseDay, type Day } from "#app/lib/dates.ts";
import { type Cents, cents } from "#app/lib/money.ts";

export type PublishedRent = Pick<
  FrozenRules["rent"],
  "targetRent" | "serviceCosts" | "path" | "leaseStartsOn"
>;
export type RentMonth = { readonly rent: Cents; readonly service: Cents };

/**
 * Rent and service costs in each month of a plan that starts on this day, from the published rent path. Nothing
 * before the lease starts; the target rent after the path's last year.
 */
export function rentMonths(published: PublishedRent, startsOn: Day, months: number): RentMonth[] {
  const leaseStartsOn = parseDay(published.leaseStartsOn ?? "") ?? startsOn;
  const offset = monthNumber(startsOn) - monthNumber(leaseStartsOn);
  return Array.from({ length: months }, (_, month) => {
    const contractMonth = offset + month;
    if (contractMonth < 0) return { rent: cents(0), service: cents(0) };
    const step = published.path[Math.floor(contractMonth / 12)];
    return { rent: step?.rent ?? published.targetRent, service: published.serviceCosts };
  });
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
