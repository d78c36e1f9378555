import { and, asc, eq, isNotNull } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { applications, choiceReasons } from "#db/schema/applications.ts";
import { pitches } from "#db/schema/jury.ts";
import { pitchAnswers } from "#db/schema/pitch-answers.ts";
import { knockOuts } from "#db/schema/shortlist.ts";
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

/** Why it could not win whatever its points; null when nothing of the kind was said, or as long as nothing is real. */
export async function findOwnKnockOut(tx: Transaction, applicationId: string) {
  const [row] = await tx
    .select({ kind: knockOuts.kind, reason: knockOuts.reason })
    .from(knockOuts)
    .where(eq(knockOuts.applicationId, applicationId));
  return row ?? null;
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

/** When the turn of a plan begins (ISO moment) and whether its maker comes, null until they said; null without a pitch. */
export async function findPitchOfPlan(
  tx: Transaction,
  { corporationId, id }: { readonly corporationId: string; readonly id: string },
) {
  const [row] = await tx
    .select({ startsAt: pitches.startsAt, coming: pitchAnswers.coming })
    .from(pitches)
    .leftJoin(
      pitchAnswers,
      and(
        eq(pitchAnswers.corporationId, pitches.corporationId),
        eq(pitchAnswers.applicationId, pitches.applicationId),
      ),
    )
    .where(and(eq(pitches.corporationId, corporationId), eq(pitches.applicationId, id)));
  return row ? { startsAt: row.startsAt.toISOString(), coming: row.coming } : null;
}
