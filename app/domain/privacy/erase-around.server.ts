import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { idempotencyKeys } from "#db/schema/events.ts";
import { memberships, passkeys, sessions, signInLinks, staffCredentials } from "#db/schema/people.ts";
import { questionAskers, questions } from "#db/schema/questions.ts";
import { savedSearches } from "#db/schema/searches.ts";
import { triageViews } from "#db/schema/triage.ts";
import { viewingBookings } from "#db/schema/viewings.ts";

/**
 * Questions, viewings and searches. A question that the public reads stays, and nothing says who asked it; one that
 * still waits or was withheld goes with its asker. A booked place at a viewing becomes free.
 */
export async function eraseAround(
  tx: Transaction,
  personId: string,
  addresses: readonly string[],
): Promise<void> {
  const asked = await tx
    .delete(questionAskers)
    .where(eq(questionAskers.personId, personId))
    .returning({ id: questionAskers.questionId });
  if (asked.length > 0)
    await tx.delete(questions).where(
      and(
        inArray(
          questions.id,
          asked.map(({ id }) => id),
        ),
        inArray(questions.state, ["open", "withheld"]),
      ),
    );
  await tx.delete(viewingBookings).where(eq(viewingBookings.personId, personId));
  await tx
    .delete(savedSearches)
    .where(
      or(
        eq(savedSearches.personId, personId),
        and(isNull(savedSearches.personId), inArray(sql`lower(${savedSearches.email})`, [...addresses])),
      ),
    );
}

/** Every way in: sessions, keys, mailed links; and that somebody works for a corporation, from now on. */
export async function eraseAccess(
  tx: Transaction,
  personId: string,
  addresses: readonly string[],
  now: Date,
): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.personId, personId));
  await tx.delete(passkeys).where(eq(passkeys.personId, personId));
  await tx.delete(staffCredentials).where(eq(staffCredentials.personId, personId));
  await tx.delete(signInLinks).where(inArray(sql`lower(${signInLinks.email})`, [...addresses]));
  await tx.delete(triageViews).where(eq(triageViews.personId, personId));
  await tx.delete(idempotencyKeys).where(eq(idempotencyKeys.ownerKey, personId));
  await tx
    .update(memberships)
    .set({ leftAt: now })
    .where(and(eq(memberships.personId, personId), isNull(memberships.leftAt)));
}
