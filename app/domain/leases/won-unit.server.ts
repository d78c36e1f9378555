import { and, eq, inArray } from "drizzle-orm";

import { chosenUnits, unitsOf } from "#app/domain/applications/units/unit-choice.ts";
import type { StoredRanking } from "#app/domain/jury/ranking.ts";
import { rulesOfUnit } from "#app/domain/tenders/building/unit-rules.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { Transaction } from "#db/client.server.ts";
import { planParts } from "#db/schema/applications.ts";

import { awardUnits, type UnitAward } from "./award-units.ts";

/** One plan that gets something, with the rules as they are for what it gets and the unit's name; empty of one space. */
export type Won = { readonly applicationId: string; readonly unit: string; readonly rules: FrozenRules };

/** Which units each of these plans asks for, the one it wants most first. */
export async function readWishes(
  tx: Transaction,
  rules: FrozenRules,
  { corporationId, ids }: { readonly corporationId: string; readonly ids: readonly string[] },
): Promise<Map<string, readonly string[]>> {
  const rows = await tx
    .select({ id: planParts.applicationId, content: planParts.content })
    .from(planParts)
    .where(
      and(
        eq(planParts.corporationId, corporationId),
        inArray(planParts.applicationId, [...ids]),
        eq(planParts.part, "business"),
      ),
    );
  return new Map(rows.map(({ id, content }) => [id, chosenUnits(rules, content).map(({ name }) => name)]));
}

/** Who would get which unit of a building by this ranking, `empty` units left out; none for a call of one space. */
export async function readAwards(
  tx: Transaction,
  rules: FrozenRules | null,
  { corporationId, ranking }: { readonly corporationId: string; readonly ranking: StoredRanking },
  empty: readonly string[],
): Promise<UnitAward[]> {
  const units = unitsOf(rules);
  if (!rules || units.length === 0) return [];
  const ids = ranking.plans.map(({ applicationId }) => applicationId);
  const wishes = await readWishes(tx, rules, { corporationId, ids });
  return awardUnits(
    units.map(({ name }) => name),
    ranking.plans,
    wishes,
    empty,
  );
}

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
