import { type Cents, cents, sum } from "#app/lib/money.ts";

import type { UnitTypeCode } from "./unit-types.ts";

/** One of several units that are called for together, with the rent a month that it grows to. */
export type BuildingUnit = {
  readonly name: string;
  readonly unitType: UnitTypeCode;
  readonly areaM2: number;
  readonly rent: Cents;
};

/** Somebody who is at work in the building, and what they do there. */
export type BuildingPartner = { readonly name: string; readonly does: string };

/**
 * What a space shares with its building (domain.md 1b P3-P5): units with a price each, homes where people get care and
 * what the tenant does for them, a room for everybody, who brings people together, and who else is there.
 */
export type Building = {
  readonly units: readonly BuildingUnit[];
  readonly careHomes: number | null;
  /** At least so many mornings, afternoons or evenings a week. */
  readonly careDayParts: number | null;
  readonly careDuty: string;
  readonly sharedRoom: string;
  readonly sharedAreaM2: number | null;
  readonly sharedBooking: string;
  readonly host: string;
  readonly eventsPerYear: number | null;
  readonly partners: readonly BuildingPartner[];
};

/** The most parts of the day that a week has: seven mornings, afternoons and evenings. */
export const WEEK_DAY_PARTS = 21;

/** What the rents of the units leave of the rent of the whole, in cents a month; null when there are none or they fit. */
export function unitsLeave(targetRent: Cents, units: readonly Pick<BuildingUnit, "rent">[]): Cents | null {
  if (units.length === 0) return null;
  const left = cents(targetRent - sum(units.map(({ rent }) => rent)));
  return left === 0 ? null : left;
}
