import { eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import { recordAccountEvent } from "#app/domain/people/account-events.server.ts";
import type { System } from "#app/domain/people/actor.ts";
import { sha256 } from "#app/domain/people/secrets.server.ts";
import { done } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { savedSearches, savedSearchLetters } from "#db/schema/searches.ts";
import { inScope } from "#db/scope.server.ts";

const reader: System = { kind: "system", name: "unsubscribe", forSomebody: true };

/**
 * Ends the search that a letter came of, by the secret in that letter: no sign-in, no question (RFC 8058). Doing it
 * again, or with an older letter of the same search, answers the same; so does a search that was forgotten since.
 */
export async function unsubscribe(db: Db, token: string) {
  return write(db, reader, { verb: "unsubscribe" }, async ({ tx, now }) => {
    const [letter] = await tx
      .select({
        searchId: savedSearchLetters.searchId,
        personId: savedSearches.personId,
        endedAt: savedSearches.endedAt,
      })
      .from(savedSearchLetters)
      .innerJoin(savedSearches, eq(savedSearches.id, savedSearchLetters.searchId))
      .where(eq(savedSearchLetters.unsubscribeHash, sha256(token)))
      .for("update", { of: savedSearches });
    if (!letter) return done(null);
    const { searchId, personId, endedAt } = letter;
    if (endedAt) return done(null);
    await tx.update(savedSearches).set({ endedAt: now }).where(eq(savedSearches.id, searchId));
    await recordAccountEvent(tx, personId, "search.unsubscribed", { searchId });
    return done(null);
  });
}

/** What the secret of a letter would end, and whether that is over already; null for any other secret. Changes nothing. */
export async function findSubscription(db: Db, token: string) {
  return inScope(db, { kind: "system" }, async (tx) => {
    const [found] = await tx
      .select({ filters: savedSearches.filters, endedAt: savedSearches.endedAt })
      .from(savedSearchLetters)
      .innerJoin(savedSearches, eq(savedSearches.id, savedSearchLetters.searchId))
      .where(eq(savedSearchLetters.unsubscribeHash, sha256(token)));
    return found ? { filters: found.filters, isOver: found.endedAt !== null } : null;
  });
}
