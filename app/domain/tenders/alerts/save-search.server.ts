import { and, count, eq, isNull, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import { recordAccountEvent } from "#app/domain/people/account-events.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { savedSearches } from "#db/schema/searches.ts";

import { normalised, type SearchFilters } from "./search.ts";
import { MAX_SEARCHES } from "./search-form.ts";

/** Keeps what somebody looks for, to write to them when it opens. The same wish is kept once; twenty at most. */
export async function saveSearch(db: Db, entrepreneur: Entrepreneur, filters: SearchFilters) {
  return write(db, entrepreneur, { verb: "save-search" }, async ({ tx, now }) => {
    const { personId } = entrepreneur;
    return keepSearch(tx, personId, filters, now);
  });
}

/** The same within a transaction that already speaks for this person, or for the system. */
export async function keepSearch(tx: Transaction, personId: string, filters: SearchFilters, now: Date) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`searches:${personId}`}, 0))`);
  const own = and(eq(savedSearches.personId, personId), isNull(savedSearches.endedAt));
  const wish = normalised(filters);
  const [same] = await tx
    .select({ id: savedSearches.id })
    .from(savedSearches)
    .where(and(own, eq(savedSearches.filters, wish)));
  if (same) return done({ searchId: same.id });
  const [kept] = await tx.select({ total: count() }).from(savedSearches).where(own);
  if ((kept?.total ?? 0) >= MAX_SEARCHES) return problem("too-many-searches", { max: MAX_SEARCHES });
  const [made] = await tx
    .insert(savedSearches)
    .values({ personId, filters: wish, confirmedAt: now })
    .returning({ id: savedSearches.id });
  if (!made) throw new Error("a search was not stored");
  await recordAccountEvent(tx, personId, "search.saved", { searchId: made.id });
  return done({ searchId: made.id });
}

/** Forgets one's own search; letters that were sent keep saying that it is over. Safe to repeat. */
export async function removeSearch(db: Db, entrepreneur: Entrepreneur, searchId: string) {
  return write(db, entrepreneur, { verb: "remove-search" }, async ({ tx, now }) => {
    const own = and(eq(savedSearches.id, searchId), eq(savedSearches.personId, entrepreneur.personId));
    const [search] = await tx
      .select({ endedAt: savedSearches.endedAt })
      .from(savedSearches)
      .where(own)
      .for("update");
    if (!search) return problem("not-found");
    if (search.endedAt) return done({ searchId });
    await tx.update(savedSearches).set({ endedAt: now }).where(own);
    await recordAccountEvent(tx, entrepreneur.personId, "search.removed", { searchId });
    return done({ searchId });
  });
}
