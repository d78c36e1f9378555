import { and, desc, eq, inArray, ne, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { evenings } from "#db/schema/evenings.ts";
import { tenders } from "#db/schema/tenders.ts";

type Here = { readonly corporationId: string; readonly tenderId: string };

/** Which of these calls has an evening that is on right now; of several the one whose conductor began last. */
export async function findCurrentEvening(tx: Transaction, calls: readonly Here[]): Promise<Here | null> {
  if (calls.length === 0) return null;
  const pairs = calls.map(({ corporationId, tenderId }) => sql`(${corporationId}::uuid, ${tenderId}::uuid)`);
  const [row] = await tx
    .select({ corporationId: evenings.corporationId, tenderId: evenings.tenderId })
    .from(evenings)
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, evenings.corporationId), eq(tenders.id, evenings.tenderId)),
    )
    .where(
      and(
        sql`(${evenings.corporationId}, ${evenings.tenderId}) in (${sql.join(pairs, sql`, `)})`,
        ne(evenings.state, "over"),
        inArray(tenders.state, ["pitching", "decided"]),
      ),
    )
    .orderBy(desc(evenings.conductingSince))
    .limit(1);
  return row ?? null;
}
