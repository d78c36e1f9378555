import { and, eq, inArray, isNotNull, ne } from "drizzle-orm";

import type { Story } from "#app/domain/events/write.server.ts";
import type { StoredRank } from "#app/domain/jury/ranking.ts";
import { findRecipient } from "#app/domain/people/letters.server.ts";
import { addressOf, type FrozenRules } from "#app/domain/tenders/freeze.ts";
import { addDays, day, dayOf } from "#app/lib/dates.ts";
import { median } from "#app/lib/median.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { pitches, scores, scoreSheets } from "#db/schema/jury.ts";
import type { results } from "#db/schema/tenders.ts";

import { datedRents } from "./dated-rent.ts";

type Round = {
  readonly corporationId: string;
  readonly tenderId: string;
  readonly rules: FrozenRules;
  readonly result: typeof results.$inferSelect;
};

/** The reserve is kept warm for eight weeks (domain.md 2a). */
const RESERVE_DAYS = 56;

/** Everyone who pitched gets their own letter in the same moment: winner, reserve, others. */
export async function sendResultLetters(story: Story, round: Round): Promise<void> {
  const plans = await listPitched(story.tx, round);
  const winner = plans.find((plan) => plan.id === round.result.winnerApplicationId);
  for (const plan of plans) {
    const to = await findRecipient(story.tx, plan.personId);
    const reasons = await listReasons(story.tx, round, plan.id);
    const about = {
      address: addressOf(round.rules),
      applicationId: plan.id,
      tradeName: plan.tradeName,
      receiptNumber: plan.receiptNumber ?? "",
    };
    const envelope = { about: `result:${plan.id}`, to, corporationId: round.corporationId };
    const compared = { winnerTradeName: winner?.tradeName ?? "", scores: ownScores(round, plan.id), reasons };
    if (plan.id === round.result.winnerApplicationId) {
      await story.mail({
        letter: "result-winner",
        ...envelope,
        props: { ...about, reasons, rentSteps: rentSteps(round.rules, story.now) },
      });
    } else if (plan.id === round.result.reserveApplicationId) {
      const heldUntil = addDays(dayOf(story.now), RESERVE_DAYS);
      await story.mail({
        letter: "result-reserve",
        ...envelope,
        props: { ...about, ...compared, heldUntil },
      });
    } else {
      await story.mail({ letter: "result-not-chosen", ...envelope, props: { ...about, ...compared } });
    }
  }
}

async function listPitched(tx: Transaction, round: Round) {
  return tx
    .select({
      id: applications.id,
      personId: applications.personId,
      tradeName: applications.tradeName,
      receiptNumber: applications.receiptNumber,
    })
    .from(applications)
    .innerJoin(
      pitches,
      and(eq(pitches.corporationId, applications.corporationId), eq(pitches.applicationId, applications.id)),
    )
    .where(and(eq(applications.corporationId, round.corporationId), eq(pitches.tenderId, round.tenderId)));
}

/** What jurors wrote on sheets that counted, without names and in the order of the criteria. */
async function listReasons(tx: Transaction, round: Round, applicationId: string) {
  const rows = await tx
    .select({ criterionId: scores.criterionId, reason: scores.reason })
    .from(scores)
    .innerJoin(
      scoreSheets,
      and(
        eq(scoreSheets.corporationId, scores.corporationId),
        eq(scoreSheets.seatId, scores.seatId),
        eq(scoreSheets.applicationId, scores.applicationId),
      ),
    )
    .where(
      and(
        eq(scores.corporationId, round.corporationId),
        eq(scores.applicationId, applicationId),
        inArray(scoreSheets.state, ["sealed", "revealed"]),
        ne(scores.reason, ""),
        isNotNull(scores.points),
      ),
    );
  return round.rules.criteria.flatMap((criterion) =>
    rows
      .filter((row) => row.criterionId === criterion.id)
      .map((row) => row.reason)
      .toSorted()
      .map((reason) => ({ criterion: criterion.title, reason })),
  );
}

/** Own mean per criterion beside the middle plan; never a rank. */
function ownScores(round: Round, applicationId: string) {
  const plans = round.result.ranking.plans;
  return round.rules.criteria.map((criterion) => ({
    criterion: criterion.title,
    own: meanOf(
      plans.find((plan) => plan.applicationId === applicationId),
      criterion.id,
    ),
    median: median(
      plans.map((plan) => meanOf(plan, criterion.id)).filter((mean): mean is number => mean !== null),
    ),
  }));
}

function meanOf(plan: StoredRank | undefined, criterionId: string): number | null {
  return plan?.criteria.find((criterion) => criterion.criterionId === criterionId)?.mean ?? null;
}

function rentSteps(rules: FrozenRules, now: Date) {
  const startsOn = rules.rent.leaseStartsOn ? day(rules.rent.leaseStartsOn) : dayOf(now);
  return datedRents(rules.rent.path, startsOn).map(({ fromOn, rent }) => ({ fromOn, rentCents: rent }));
}
