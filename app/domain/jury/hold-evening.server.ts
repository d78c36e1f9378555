import { sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";

/**
 * Jurors write side by side ("juror"); the reveal ("reveal") waits until they are done and lets nobody in after it,
 * so that what is ranked is all there will ever be. So does whoever opens and closes a pitch ("conductor"): what is
 * closed got its last points before. Read what the evening's state allows only after this.
 */
export async function holdEvening(
  tx: Transaction,
  tenderId: string,
  as: "juror" | "conductor" | "reveal",
): Promise<void> {
  const key = sql`hashtextextended(${`evening:${tenderId}`}, 0)`;
  await tx.execute(
    as === "juror"
      ? sql`select pg_advisory_xact_lock_shared(${key})`
      : sql`select pg_advisory_xact_lock(${key})`,
  );
}
