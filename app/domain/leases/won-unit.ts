import { unitsOf } from "#app/domain/applications/units/unit-choice.ts";
import type { UnitAward } from "#app/domain/jury/award-units.ts";
import { rulesOfUnit } from "#app/domain/tenders/building/unit-rules.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";

/** One plan that gets something, with the rules as they are for what it gets and the unit's name; empty of one space. */
export type Won = { readonly applicationId: string; readonly unit: string; readonly rules: FrozenRules };

type Decision = { readonly winnerApplicationId: string | null; readonly unitAwards: readonly UnitAward[] };

/** All that a signed decision gives away, in the order of the units: one lease each. */
export function wonIn(rules: FrozenRules, { winnerApplicationId, unitAwards }: Decision): Won[] {
  const units = unitsOf(rules);
  if (units.length === 0)
    return winnerApplicationId ? [{ applicationId: winnerApplicationId, unit: "", rules }] : [];
  return unitAwards.flatMap(({ unit: name, applicationId }) => {
    const unit = units.find((one) => one.name === name);
    return unit && applicationId ? [{ applicationId, unit: name, rules: rulesOfUnit(rules, unit) }] : [];
  });
}
