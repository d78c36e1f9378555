import { and, asc, eq, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { revealApprovals } from "#db/schema/evening-people.ts";
import { people } from "#db/schema/people.ts";

type Here = { readonly corporationId: string; readonly tenderId: string };

/** Who agreed that the result is shown, in which part, in the order in which they did. */
export async function listApprovals(tx: Transaction, here: Here) {
  return tx
    .select({
      personId: revealApprovals.personId,
      role: revealApprovals.role,
      name: sql<string>`coalesce(nullif(${people.name}, ''), ${people.email})`,
    })
    .from(revealApprovals)
    .innerJoin(people, eq(people.id, revealApprovals.personId))
    .where(
      and(eq(revealApprovals.corporationId, here.corporationId), eq(revealApprovals.tenderId, here.tenderId)),
    )
    .orderBy(asc(revealApprovals.approvedAt));
}
