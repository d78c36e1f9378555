import { lt, sql } from "drizzle-orm";

import type { Db } from "#db/client.server.ts";
import { idempotencyKeys } from "#db/schema/events.ts";

/** Forgets after a month which writes were done: nobody repeats a form that old. Safe to repeat. */
export async function sweepKeys(db: Db): Promise<void> {
  await db.delete(idempotencyKeys).where(lt(idempotencyKeys.at, sql`now() - interval '30 days'`));
}
