import type { UnitAward } from "#app/domain/jury/award-units.ts";

type Decision = {
  readonly winnerApplicationId: string | null;
  readonly reserveApplicationId: string | null;
  readonly unitAwards: readonly UnitAward[];
};

/** What the decision makes of one plan that pitched. */
export function outcomeFor(applicationId: string, decision: Decision): "winner" | "reserve" | "not_chosen" {
  const { unitAwards } = decision;
  const winners = [decision.winnerApplicationId, ...unitAwards.map((award) => award.applicationId)];
  if (winners.includes(applicationId)) return "winner";
  const reserves = [decision.reserveApplicationId, ...unitAwards.map((award) => award.reserveId)];
  return reserves.includes(applicationId) ? "reserve" : "not_chosen";
}
