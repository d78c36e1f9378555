import { and, asc, eq } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { choiceReasons } from "#db/schema/applications.ts";
import { pitches } from "#db/schema/jury.ts";
import { criteria } from "#db/schema/tenders.ts";

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
