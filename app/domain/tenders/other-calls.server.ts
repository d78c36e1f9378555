import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { leases } from "#db/schema/leases.ts";
import { spaces } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";

const isRented = sql`l.corporation_id = tenders.corporation_id and l.tender_id = tenders.id
  and l.state not in ('terminated', 'ended')`;

/**
 * As a column of a query on calls: whether somebody rents what was called for and stays; of a building, every unit of it.
 * Of one table alone the columns go without its name, and inside a subquery that would be the lease's: named here by hand.
 */
export const hasTenant = sql<boolean>`(exists (select from ${leases} l where ${isRented})
  and not exists (select from jsonb_array_elements(coalesce(tenders.rules #> '{space,building,units}', '[]')) asked(one)
    where not exists (select from ${leases} l where ${isRented} and l.unit = asked.one ->> 'name')))`;

type Place = { readonly corporationId: string; readonly spaceId: string };

/** The space, held until the end of the change, with all its calls; null for another corporation's. */
export async function holdWithCalls(tx: Transaction, { corporationId, spaceId }: Place) {
  const [space] = await tx
    .select()
    .from(spaces)
    .where(and(eq(spaces.corporationId, corporationId), eq(spaces.id, spaceId)))
    // Of two colleagues who start at once, the second finds the call of the first.
    .for("update");
  if (!space) return null;
  const calls = await tx
    .select({ state: tenders.state, hasTenant })
    .from(tenders)
    .where(and(eq(tenders.corporationId, corporationId), eq(tenders.spaceId, spaceId)));
  return { space, calls };
}
