import { sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";

/** Whether a plan is in for this call. Staff see no sealed plan; the database, which knows, says yes or no. */
export async function hasPlans(
  tx: Transaction,
  call: { readonly corporationId: string; readonly id: string },
): Promise<boolean> {
  const [row] = await tx.execute<{ has: boolean }>(
    sql`select plint_has_plans(${call.corporationId}::uuid, ${call.id}::uuid) as has`,
  );
  return row?.has ?? false;
}

/**
 * Lets nobody hand in a plan for this call until the end of this transaction, and waits for whoever is at it: what is
 * decided on there being no plan holds then. The trigger on `applications` takes the other side of the lock.
 */
export async function holdHandIns(tx: Transaction, tenderId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`criteria:${tenderId}`}, 0))`);
}
