import { branches, isBranch } from "#app/domain/spaces/branches.ts";
import { rulesOfUnit } from "#app/domain/tenders/building/unit-rules.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { Day } from "#app/lib/dates.ts";

import { weeklyHours } from "../opening-hours.ts";
import { textAt } from "../payload.ts";
import { counterPerformancesIn } from "../counter-performances.ts";
import { chosenUnits } from "../units/unit-choice.ts";
import type { CheckContext } from "./checks/check.ts";
import { type CountedPlan, countPlan } from "./count-plan.ts";

type Rules = Pick<FrozenRules, "rent" | "wantedBranches" | "excludedBranches"> & {
  readonly space: Pick<FrozenRules["space"], "areaM2" | "building">;
};
/** The parts of a plan as typed, complete or not. */
type Parts = readonly { readonly name: string; readonly content: unknown }[];

/** A plan counted and checked against the frozen rules of its call: the same for its maker, for staff and in print. */
export function checkPlan(rules: Rules, parts: Parts, today: Day): CountedPlan {
  const context = checkContextOf(rules, parts, today);
  const financial = parts.find((part) => part.name === "financial")?.content;
  return countPlan(financial, context);
}

/**
 * What the checks know of the call and of the business plan as far as it is written. Of a building with units it is the
 * one that the plan wants most; the whole as long as none is chosen.
 */
export function checkContextOf(rules: Rules, parts: Parts, today: Day): CheckContext {
  const business: unknown = parts.find((part) => part.name === "business")?.content;
  const typed = textAt(business, "branch");
  const branch = isBranch(typed) ? typed : null;
  const { made, measurable } = counterPerformancesIn(business);
  const [unit] = chosenUnits(rules, business);
  const { rent, space } = unit ? rulesOfUnit(rules, unit) : rules;
  const { targetRent, serviceCosts, path, leaseStartsOn } = rent;
  return {
    rent: { targetRent, serviceCosts, path, leaseStartsOn },
    branch,
    family: branch ? branches[branch].family : null,
    areaM2: space.areaM2,
    openHours: weeklyHours(business),
    wantedBranches: rules.wantedBranches,
    excludedBranches: rules.excludedBranches,
    counterPerformances: { made, measurable: measurable.length },
    today,
  };
}
