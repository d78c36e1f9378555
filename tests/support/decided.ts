import { eq } from "drizzle-orm";

import { revealRanking } from "#app/domain/jury/reveal-ranking.server.ts";
import { type DecisionInput, proposeDecision } from "#app/domain/leases/propose-decision.server.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import { results } from "#db/schema/tenders.ts";
import { inScope } from "#db/scope.server.ts";
import { scoreAll } from "#db/seeds/demo-evening.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";

import { givenStage } from "./stage.ts";

/** A revealed evening and the decision that its ranking asks for; nobody has signed yet. */
export async function givenRevealed(...[db, owner]: Parameters<typeof givenStage>) {
  const stage = await givenStage(db, owner);
  const evening = await buildEvening(stage, { plans: 3 });
  await scoreAll(stage, evening.jury, evening.pitches, evening.criterionIds);
  const { tenderId } = evening;
  told("reveal", await revealRanking(db, stage.coordinator, tenderId, { evenIfUnsealed: false }));
  const [result] = await inScope(db, { kind: "system" }, (tx) =>
    tx.select({ ranking: results.ranking }).from(results).where(eq(results.tenderId, tenderId)),
  );
  const [first, second, third] = result?.ranking.plans ?? [];
  if (!first || !second || !third) throw new Error("a ranking without plans");
  const decision: DecisionInput = {
    winnerApplicationId: first.applicationId,
    reserveApplicationId: second.applicationId,
    juryReport: "Dit plan zet de deur open voor de hele straat.",
  };
  return { ...evening, stage, decision, third: third.applicationId };
}

/** The same with the first signature, the coordinator's. */
export async function givenProposed(...given: Parameters<typeof givenStage>) {
  const revealed = await givenRevealed(...given);
  const { stage, tenderId, decision } = revealed;
  told("propose", await proposeDecision(stage.db, stage.coordinator, tenderId, decision));
  return revealed;
}
