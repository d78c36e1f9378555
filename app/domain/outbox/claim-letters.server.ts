import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";

import type { Db } from "#db/client.server.ts";
import { databaseTime } from "#db/database-time.ts";
import { outbox } from "#db/schema/outbox.ts";
import { inScope } from "#db/scope.server.ts";

const BATCH = 20;
const LOCK_MINUTES = 5;

/**
 * Takes letters that are due, for five minutes, with `skip locked`, so that two processes never take the same one.
 * A process that dies simply lets the claim lapse. Answers their ids.
 */
export async function claimLetters(db: Db): Promise<string[]> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const due = await tx
      .select({ id: outbox.id })
      .from(outbox)
      .where(and(eq(outbox.state, "waiting"), lte(outbox.nextAttemptAt, databaseTime)))
      .orderBy(asc(outbox.nextAttemptAt))
      .limit(BATCH)
      .for("update", { skipLocked: true });
    const ids = due.map((row) => row.id);
    if (ids.length === 0) return ids;
    await tx
      .update(outbox)
      .set({
        attempts: sql`${outbox.attempts} + 1`,
        nextAttemptAt: sql`plint_now() + make_interval(mins => ${LOCK_MINUTES})`,
      })
      .where(inArray(outbox.id, ids));
    return ids;
  });
}
