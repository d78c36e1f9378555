import { readWishes } from "#app/domain/applications/units/queries.server.ts";
import { unitsOf } from "#app/domain/applications/units/unit-choice.ts";
import type { StoredRanking } from "#app/domain/jury/ranking.ts";
import { awardUnits, type UnitAward } from "#app/domain/jury/award-units.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { type Cents, cents } from "#app/lib/money.ts";
import type { Transaction } from "#db/client.server.ts";

export type ShownAward = UnitAward & {
  /** What the rent of this unit grows to, a month. */
  readonly rent: Cents;
  /** Which choice of its winner it was, from 1; null for a unit that nobody gets. */
  readonly wish: number | null;
};

type Result = {
  readonly corporationId: string;
  readonly ranking: StoredRanking;
  readonly proposedBy: string | null;
  readonly unitAwards: readonly UnitAward[];
};

/** Who gets which unit: what was proposed, or before that what the ranking leads to with `empty` left out. */
export async function readShownAwards(
  tx: Transaction,
  rules: FrozenRules | null,
  result: Result,
  empty: readonly string[],
): Promise<ShownAward[]> {
  const units = unitsOf(rules);
  if (!rules || units.length === 0) return [];
  const { plans } = result.ranking;
  const ids = plans.map(({ applicationId }) => applicationId);
  const wishes = await readWishes(tx, rules, { corporationId: result.corporationId, ids });
  const names = units.map(({ name }) => name);
  const awards = result.proposedBy ? result.unitAwards : awardUnits(names, plans, wishes, empty);
  return awards.map((award) => {
    const place =
      award.applicationId === null ? -1 : (wishes.get(award.applicationId) ?? []).indexOf(award.unit);
    return {
      ...award,
      rent: units.find(({ name }) => name === award.unit)?.rent ?? cents(0),
      wish: place < 0 ? null : place + 1,
    };
  });
}
