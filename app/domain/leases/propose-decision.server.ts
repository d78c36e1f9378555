import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { UnitAward } from "#app/domain/jury/award-units.ts";
import { holdEvening } from "#app/domain/jury/hold-evening.server.ts";
import { readAwards } from "#app/domain/jury/read-awards.server.ts";
import { mayDecide, whyTied } from "#app/domain/jury/who-decides.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { otherEditors } from "#app/domain/people/letters.server.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import type { StoredRanking } from "#app/domain/jury/ranking.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { results, tenders } from "#db/schema/tenders.ts";

import { outcomeFor } from "./plan-outcome.ts";

export type DecisionInput = {
  readonly winnerApplicationId: string;
  readonly reserveApplicationId: string | null;
  readonly juryReport: string;
  /** Of a building: the units that nobody gets, though somebody asked for them. The report says why. */
  readonly emptyUnits?: readonly string[];
};

/**
 * The first signature: who wins, who is the reserve, and the jury's report. The winner must lead the computed
 * ranking and the reserve must come next; whoever wants otherwise has to say so outside the product. Of a building each unit
 * goes by the same ranking to who wants it (`awardUnits`), and at least one to somebody ("no-unit-given"). Never by who
 * makes one of the plans ("own-plan").
 */
export async function proposeDecision(
  db: Db,
  staff: Staff,
  tenderId: string,
  input: DecisionInput,
  key?: string,
) {
  const command = { verb: "propose-decision", key, input: { tenderId, ...input } };
  return write(db, staff, command, async ({ tx, now, record, mail }) => {
    if (!isEditor(staff)) return problem("not-your-role");
    const { corporationId } = staff;
    const why = await whyTied(tx, staff, tenderId);
    if (why) return why;
    const [tender] = await tx
      .select()
      .from(tenders)
      .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId)))
      .for("update");
    if (!tender?.rules) return problem("not-found");
    if (tender.state !== "decided") return problem("not-in-this-state");
    // Nothing is agreed by the jury any more from here on: the second reader reads what the first one did.
    await holdEvening(tx, tenderId, "conductor");
    const here = and(eq(results.corporationId, corporationId), eq(results.tenderId, tenderId));
    const [result] = await tx.select().from(results).where(here);
    if (!result || result.publishedAt) return problem("not-in-this-state");
    // A colleague was first: their report stays what the second signer reads.
    if (result.proposedBy) return problem("already-proposed");
    const { emptyUnits = [], ...signed } = input;
    const unitAwards = await readAwards(tx, tender.rules, result, emptyUnits);
    const isBuilding = unitAwards.length > 0;
    if (isBuilding && unitAwards.every((award) => award.applicationId === null))
      return problem("no-unit-given");
    const [first, second] = isBuilding ? inTurn(result.ranking, unitAwards) : result.ranking.plans;
    if (first?.applicationId !== input.winnerApplicationId) return problem("not-the-first");
    if (input.reserveApplicationId && second?.applicationId !== input.reserveApplicationId) {
      return problem("not-the-second");
    }
    // Nobody gave points to who did not come: such a plan stands last, and takes no place (domain.md 5).
    if (first.total === null || (input.reserveApplicationId && second?.total === null))
      return problem("without-points");
    await tx
      .update(results)
      .set({ ...signed, unitAwards, proposedBy: staff.personId, proposedAt: now })
      .where(here);
    await record("result.proposed", { corporationId, tenderId, applicationId: input.winnerApplicationId });
    for (const colleague of await otherEditors(tx, staff, mayDecide({ corporationId, tenderId }))) {
      await mail({
        letter: "result-approval-asked",
        about: `${tenderId}:${now.toISOString()}`,
        to: colleague,
        corporationId,
        props: { address: addressOf(tender.rules), tenderId },
      });
    }
    return done({ tenderId });
  });
}

/** The plan that leads those who get a unit, and the one that leads those who are next in line. */
function inTurn({ plans }: StoredRanking, unitAwards: readonly UnitAward[]) {
  const decision = { winnerApplicationId: null, reserveApplicationId: null, unitAwards };
  const firstOf = (outcome: string) =>
    plans.find(({ applicationId }) => outcomeFor(applicationId, decision) === outcome);
  return [firstOf("winner"), firstOf("reserve")] as const;
}
