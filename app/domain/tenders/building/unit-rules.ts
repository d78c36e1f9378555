import type { RentStep } from "#app/domain/spaces/rent-path.ts";
import type { BuildingUnit } from "#app/domain/spaces/building.ts";
import { type Cents, cents, share } from "#app/lib/money.ts";

import type { FrozenRules } from "../freeze.ts";

type Rules = Pick<FrozenRules, "rent"> & {
  readonly space: Pick<FrozenRules["space"], "areaM2" | "building">;
};

/**
 * The rules of a call as they are for one unit of its building: its own m² and target rent, its market rent in the same
 * proportion, the call's rent path, and of the service costs the part of its m² among all units. Each amount is rounded
 * half up once.
 */
export function rulesOfUnit<Own extends Rules>(rules: Own, unit: BuildingUnit): Own {
  const { rent, space } = rules;
  const measured = (space.building?.units ?? [unit]).map(({ areaM2 }) => hundredths(areaM2));
  const all = measured.reduce((total, area) => total + area, 0);
  const path = unitPath(rent, unit.rent);
  return {
    ...rules,
    space: { ...space, areaM2: unit.areaM2 },
    rent: {
      ...rent,
      targetRent: unit.rent,
      marketRent: rent.targetRent === 0 ? unit.rent : share(rent.marketRent, unit.rent, rent.targetRent),
      serviceCosts: all === 0 ? cents(0) : share(rent.serviceCosts, hundredths(unit.areaM2), all),
      path,
    },
  };
}

/** The path of a call for a unit with this rent. Written in percentages it is those; by date, in proportion. */
export function unitPath(
  { path, targetRent }: Pick<FrozenRules["rent"], "path" | "targetRent">,
  unitRent: Cents,
): RentStep[] {
  const inPercents =
    targetRent === 0 || path.every(({ percent, rent }) => share(targetRent, percent, 100) === rent);
  return path.map((step) => ({
    ...step,
    rent: inPercents ? share(unitRent, step.percent, 100) : share(step.rent, unitRent, targetRent),
  }));
}

const hundredths = (areaM2: number) => Math.round(areaM2 * 100);
