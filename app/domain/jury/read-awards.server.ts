import { readWishes } from "#app/domain/applications/units/queries.server.ts";
import { type BuildingCall, unitsOf } from "#app/domain/applications/units/unit-choice.ts";
import type { Transaction } from "#db/client.server.ts";
import { inScope } from "#db/scope.server.ts";

import { awardUnits, type UnitAward } from "./award-units.ts";
import type { StoredRanking } from "./ranking.ts";

/**
 * Who would get which unit of a building by this ranking, `empty` units left out; none for a call of one space. The same
 * for whoever asks: somebody with a tie does not read what that plan asked for, and would find others in its unit.
 */
export async function readAwards(
  tx: Transaction,
  rules: BuildingCall,
  { corporationId, ranking }: { readonly corporationId: string; readonly ranking: StoredRanking },
  empty: readonly string[],
): Promise<UnitAward[]> {
  const units = unitsOf(rules);
  if (!rules || units.length === 0) return [];
  const ids = ranking.plans.map(({ applicationId }) => applicationId);
  const wishes = await inScope(tx, { kind: "system" }, (all) =>
    readWishes(all, rules, { corporationId, ids }),
  );
  return awardUnits(
    units.map(({ name }) => name),
    ranking.plans,
    wishes,
    empty,
  );
}
