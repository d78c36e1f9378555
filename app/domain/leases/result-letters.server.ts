import { and, eq } from "drizzle-orm";

import type { Story } from "#app/domain/events/write.server.ts";
import { listJuryWords } from "#app/domain/jury/jury-words.server.ts";
import { ownScores } from "#app/domain/jury/own-scores.ts";
import { findRecipient } from "#app/domain/people/letters.server.ts";
import { addressOf, type FrozenRules } from "#app/domain/tenders/freeze.ts";
import { addDays, day, dayOf } from "#app/lib/dates.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { pitches } from "#db/schema/jury.ts";
import type { results } from "#db/schema/tenders.ts";

import { datedRents } from "./dated-rent.ts";

type Decided = {
  readonly corporationId: string;
  readonly tenderId: string;
  /** As they are for the unit that was won, where there are several. */
  readonly rules: FrozenRules;
  readonly unit: string;
  readonly result: typeof results.$inferSelect;
};

/** The reserve is kept warm for eight weeks (domain.md 2a). */
const RESERVE_DAYS = 56;

/** Everyone who pitched gets their own letter in the same moment: winner, reserve, others. */
export async function sendResultLetters(story: Story, decided: Decided): Promise<void> {
  const plans = await listPitched(story.tx, decided);
  const winner = plans.find((plan) => plan.id === decided.result.winnerApplicationId);
  for (const plan of plans) {
    const to = await findRecipient(story.tx, plan.personId);
    const { corporationId, rules, result } = decided;
    const own = { corporationId, applicationId: plan.id };
    const reasons = (await listJuryWords(story.tx, own, rules.criteria)).map(({ criterion, reason }) => ({
      criterion,
      reason,
    }));
    const about = {
      address: addressOf(decided.rules),
      applicationId: plan.id,
      tradeName: plan.tradeName,
      receiptNumber: plan.receiptNumber ?? "",
    };
    const envelope = { about: `result:${plan.id}`, to, corporationId: decided.corporationId };
    const scores = ownScores(rules.criteria, result.ranking, plan.id).map(
      ({ criterion, own: mean, median }) => ({ criterion, own: mean, median }),
    );
    const compared = { winnerTradeName: winner?.tradeName ?? "", scores, reasons };
    if (plan.id === decided.result.winnerApplicationId) {
      await story.mail({
        letter: "result-winner",
        ...envelope,
        props: {
          ...about,
          address: [about.address, decided.unit].filter(Boolean).join(", "),
          reasons,
          rentSteps: rentSteps(decided.rules, story.now),
        },
      });
    } else if (plan.id === decided.result.reserveApplicationId) {
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

async function listPitched(tx: Transaction, decided: Decided) {
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
    .where(
      and(eq(applications.corporationId, decided.corporationId), eq(pitches.tenderId, decided.tenderId)),
    );
}

function rentSteps(rules: FrozenRules, now: Date) {
  const startsOn = rules.rent.leaseStartsOn ? day(rules.rent.leaseStartsOn) : dayOf(now);
  return datedRents(rules.rent.path, startsOn).map(({ fromOn, rent }) => ({ fromOn, rentCents: rent }));
}
