import { and, isNull, lt, or, sql } from "drizzle-orm";

import type { Db } from "#db/client.server.ts";
import { savedSearches } from "#db/schema/searches.ts";
import { inScope } from "#db/scope.server.ts";

/**
 * Forgets searches that were never confirmed, with their address, as soon as their link is too old, and searches that
 * were ended a month ago. Safe to repeat.
 */
export async function sweepSearches(db: Db): Promise<void> {
  await inScope(db, { kind: "system" }, async (tx) => {
    await tx
      .delete(savedSearches)
      .where(
        or(
          and(isNull(savedSearches.personId), lt(savedSearches.confirmBy, sql`plint_now()`)),
          lt(savedSearches.endedAt, sql`plint_now() - interval '30 days'`),
        ),
      );
  });
}
