import { rentPath, type RentStep, totalDiscount } from "#app/domain/spaces/rent-path.ts";

import { frozenBuilding } from "../building/frozen-building.ts";
import type { FrozenRules } from "../freeze.ts";
import type { FrozenPicture } from "../property/frozen-property.ts";
import type { AddendumInput } from "./addendum-form.ts";
import { changedProperty } from "./change-property.ts";

/**
 * The rules as they would read after this change. What the form does not carry stays word for word: the address, the
 * moment of opening, the jury, and the criteria when none were sent. `stored` are the pictures that the space has now.
 */
export function changedRules(
  rules: FrozenRules,
  input: AddendumInput,
  stored: readonly FrozenPicture[] = [],
): FrozenRules {
  const { space, rent, timetable } = rules;
  const { openGlassPercent: _, property: published, building: shared, ...rest } = space;
  const property = changedProperty(published, input.property, stored);
  const building = input.building ? frozenBuilding(input.building) : shared;
  const path = changedPath(rent, input);
  return {
    ...rules,
    space: {
      ...rest,
      areaM2: input.areaM2,
      frontageM: input.frontageM,
      ...(input.openGlassPercent === null ? {} : { openGlassPercent: input.openGlassPercent }),
      handover: input.handover,
      energyLabel: input.energyLabel,
      description: input.description,
      ...(property ? { property } : {}),
      ...(building ? { building } : {}),
    },
    introduction: input.introduction,
    neighbourhoodWishes: input.neighbourhoodWishes,
    wantedBranches: sameSet(rules.wantedBranches, input.wantedBranches),
    excludedBranches: sameSet(rules.excludedBranches, input.excludedBranches),
    rent: {
      ...rent,
      marketRent: input.marketRent,
      targetRent: input.targetRent,
      serviceCosts: input.serviceCosts,
      leaseStartsOn: input.leaseStartsOn,
      path,
      totalDiscount: totalDiscount(input.marketRent, path),
    },
    timetable: {
      ...timetable,
      closesAt: input.closesAt.toISOString(),
      shortlistBy: input.shortlistBy.toISOString(),
      pitchAt: input.pitchAt.toISOString(),
      resultBy: input.resultBy.toISOString(),
    },
    pitchPlace: input.pitchPlace,
    criteria: rules.criteria.map((criterion, index) => ({ ...criterion, ...input.criteria?.[index] })),
  };
}

/** A path that was written by date has rents that its whole percentages do not lead to: untouched, it stays as it is. */
function changedPath(
  { path, targetRent }: FrozenRules["rent"],
  { targetRent: newTarget, rentPath: percents }: AddendumInput,
): readonly RentStep[] {
  const isUntouched =
    newTarget === targetRent &&
    percents.length === path.length &&
    path.every(({ percent }, year) => percent === percents[year]);
  return isUntouched ? path : rentPath(newTarget, percents);
}

/** A form sends ticks in its own order; the same branches in another order are no change. */
function sameSet(before: readonly string[], after: readonly string[]): readonly string[] {
  return before.length === after.length && before.every((one) => after.includes(one)) ? before : after;
}
