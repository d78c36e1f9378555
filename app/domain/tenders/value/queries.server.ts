import { and, asc, eq } from "drizzle-orm";

import type { Reduction } from "#app/domain/spaces/value.ts";
import type { Transaction } from "#db/client.server.ts";
import { valueReductions } from "#db/schema/spaces.ts";

/** What goes off the market rent of a space, in the order in which it was written. */
export async function listReductions(
  tx: Transaction,
  corporationId: string,
  spaceId: string,
): Promise<Reduction[]> {
  return tx
    .select({ amount: valueReductions.amountCents, reason: valueReductions.reason })
    .from(valueReductions)
    .where(and(eq(valueReductions.corporationId, corporationId), eq(valueReductions.spaceId, spaceId)))
    .orderBy(asc(valueReductions.position));
}
