import { and, asc, eq, isNull } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { savedSearches } from "#db/schema/searches.ts";

/** What somebody gets letters about, the oldest first. */
export async function listOwnSearches(tx: Transaction, personId: string) {
  return tx
    .select({ id: savedSearches.id, filters: savedSearches.filters })
    .from(savedSearches)
    .where(and(eq(savedSearches.personId, personId), isNull(savedSearches.endedAt)))
    .orderBy(asc(savedSearches.createdAt), asc(savedSearches.id));
}
