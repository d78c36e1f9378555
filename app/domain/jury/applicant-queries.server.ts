import { and, asc, eq, isNotNull } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { applications, choiceReasons } from "#db/schema/applications.ts";
import { pitches } from "#db/schema/jury.ts";
import { corporations } from "#db/schema/people.ts";
import { pitchAnswers } from "#db/schema/pitch-answers.ts";
import { criteria, results } from "#db/schema/tenders.ts";

/** What staff wrote to the maker of a plan; row security gives it only once the choice is real. */
export async function listOwnReasons(tx: Transaction, applicationId: string) {
  return tx
    .select({ criterion: criteria.title, reason: choiceReasons.reason })
    .from(choiceReasons)
    .innerJoin(
      criteria,
      and(
        eq(criteria.corporationId, choiceReasons.corporationId),
        eq(criteria.id, choiceReasons.criterionId),
      ),
    )
    .where(eq(choiceReasons.applicationId, applicationId))
    .orderBy(asc(criteria.position));
}

/** When this plan's own turn is; null while it has none. */
export async function findOwnPitch(tx: Transaction, applicationId: string) {
  const [pitch] = await tx
    .select({ startsAt: pitches.startsAt, position: pitches.position })
    .from(pitches)
    .where(eq(pitches.applicationId, applicationId));
  return pitch ?? null;
}

/** Whether this plan's maker said to come to the evening; null while they said nothing. */
export async function findOwnPitchAnswer(tx: Transaction, applicationId: string): Promise<boolean | null> {
  const [answer] = await tx
    .select({ coming: pitchAnswers.coming })
    .from(pitchAnswers)
    .where(eq(pitchAnswers.applicationId, applicationId));
  return answer?.coming ?? null;
}

/** Whom to call about a plan. */
export async function findContact(tx: Transaction, applicationId: string) {
  const [contact] = await tx
    .select({
      name: corporations.name,
      email: corporations.contactEmail,
      phone: corporations.contactPhone,
    })
    .from(applications)
    .innerJoin(corporations, eq(corporations.id, applications.corporationId))
    .where(eq(applications.id, applicationId));
  return contact ?? null;
}

/** The published ranking of the call that a plan is for; null before. It holds everybody's points: never a page's. */
export async function findPublishedRanking(tx: Transaction, applicationId: string) {
  const [row] = await tx
    .select({ corporationId: results.corporationId, ranking: results.ranking })
    .from(applications)
    .innerJoin(
      results,
      and(eq(results.corporationId, applications.corporationId), eq(results.tenderId, applications.tenderId)),
    )
    .where(and(eq(applications.id, applicationId), isNotNull(results.publishedAt)));
  return row ?? null;
}
