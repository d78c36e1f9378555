import { and, eq, lte } from "drizzle-orm";

import { databaseNow } from "#app/domain/events/write.server.ts";
import { recordEvent } from "#app/domain/events/record-event.server.ts";
import type { System } from "#app/domain/people/actor.ts";
import type { Db } from "#db/client.server.ts";
import { tenders } from "#db/schema/tenders.ts";
import { inScope } from "#db/scope.server.ts";

import { tenderSteps } from "./states.ts";

const sweeper: System = { kind: "system", name: "sweep-tenders" };

/**
 * Lets the rows follow the clock; what may be done never waits for it, because rules count with `stateAt`. Each
 * opening and closing is in the log with the moment it was due. Answers how many rows moved.
 */
export async function sweepTenders(db: Db): Promise<number> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const now = await databaseNow(tx);
    const opened = await tx
      .update(tenders)
      .set({ state: tenderSteps.scheduled.open, openedAt: now })
      .where(and(eq(tenders.state, "scheduled"), lte(tenders.opensAt, now)))
      .returning({ corporationId: tenders.corporationId, tenderId: tenders.id, due: tenders.opensAt });
    const closed = await tx
      .update(tenders)
      .set({ state: tenderSteps.open.close })
      .where(and(eq(tenders.state, "open"), lte(tenders.closesAt, now)))
      .returning({ corporationId: tenders.corporationId, tenderId: tenders.id, due: tenders.closesAt });
    for (const { due, ...subject } of opened)
      await recordEvent(tx, sweeper, now, "tender.opened", subject, { due });
    for (const { due, ...subject } of closed)
      await recordEvent(tx, sweeper, now, "tender.closed", subject, { due });
    return opened.length + closed.length;
  });
}
