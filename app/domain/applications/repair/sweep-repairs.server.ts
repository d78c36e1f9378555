import { and, asc, eq, gt, isNull, lte, sql } from "drizzle-orm";

import { databaseNow } from "#app/domain/events/write.server.ts";
import { recordEvent } from "#app/domain/events/record-event.server.ts";
import type { System } from "#app/domain/people/actor.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { applications, files } from "#db/schema/applications.ts";
import { repairRequests } from "#db/schema/repairs.ts";
import { tenders } from "#db/schema/tenders.ts";
import { inScope } from "#db/scope.server.ts";

import { applicationSteps } from "../states.ts";

const sweeper: System = { kind: "system", name: "sweep-repairs" };

/**
 * Lets plans go on that nobody mended in time: they are judged as they were handed in, and files that were never
 * handed in go. Harmless to repeat. Answers how many requests ran out.
 */
export async function sweepRepairs(db: Db): Promise<number> {
  return inScope(db, { kind: "system" }, async (tx) => {
    let total = 0;
    const now = await databaseNow(tx);
    const due = await listDue(tx, now);
    for (const request of due) {
      const { corporationId, applicationId, tenderId, dueAt } = request;
      const [expired] = await tx
        .update(repairRequests)
        .set({ expiredAt: now })
        .where(and(of(repairRequests, request), isDue(now)))
        .returning({ id: repairRequests.applicationId });
      // Whoever held the plan until now handed in just in time.
      if (!expired) continue;
      await tx
        .update(applications)
        .set({ state: applicationSteps.repair_asked.expire, version: sql`${applications.version} + 1` })
        .where(
          and(
            eq(applications.corporationId, corporationId),
            eq(applications.id, applicationId),
            eq(applications.state, "repair_asked"),
          ),
        );
      await tx
        .update(files)
        .set({ ready: false, removedAt: now })
        .where(and(of(files, request), gt(files.createdAt, request.askedAt)));
      const subject = { corporationId, tenderId, applicationId };
      await recordEvent(tx, sweeper, now, "application.repair-expired", subject, { due: dueAt });
      total += 1;
    }
    return total;
  });
}

/** How many plans of a call still have time to be mended, and until when the last of them. */
export async function findOpenRepairs(
  tx: Transaction,
  call: { readonly corporationId: string; readonly tenderId: string },
  now: Date,
): Promise<{ readonly plans: number; readonly until: Date } | null> {
  const open = await tx
    .select({ dueAt: repairRequests.dueAt })
    .from(repairRequests)
    .innerJoin(applications, isOf)
    .where(
      and(
        eq(repairRequests.corporationId, call.corporationId),
        eq(applications.tenderId, call.tenderId),
        eq(applications.state, "repair_asked"),
        isNull(repairRequests.answeredAt),
        gt(repairRequests.dueAt, now),
      ),
    );
  const last = open.map(({ dueAt }) => dueAt.getTime());
  return last.length > 0 ? { plans: last.length, until: new Date(Math.max(...last)) } : null;
}

/** Locks the plans, as whoever hands in does, and the requests only after them: nobody waits for each other in a ring. */
async function listDue(tx: Transaction, now: Date) {
  return (
    tx
      .select({
        corporationId: repairRequests.corporationId,
        applicationId: repairRequests.applicationId,
        tenderId: applications.tenderId,
        askedAt: repairRequests.askedAt,
        dueAt: repairRequests.dueAt,
      })
      .from(repairRequests)
      .innerJoin(applications, isOf)
      .innerJoin(
        tenders,
        and(eq(tenders.corporationId, applications.corporationId), eq(tenders.id, applications.tenderId)),
      )
      // Of a call that came to nothing nobody judges a plan any more.
      .where(and(isDue(now), isNull(tenders.endedAt)))
      .orderBy(asc(applications.id))
      .for("update", { of: [applications] })
  );
}

const isDue = (now: Date) =>
  and(isNull(repairRequests.answeredAt), isNull(repairRequests.expiredAt), lte(repairRequests.dueAt, now));

const isOf = and(
  eq(applications.corporationId, repairRequests.corporationId),
  eq(applications.id, repairRequests.applicationId),
);

function of(
  table: typeof repairRequests | typeof files,
  { corporationId, applicationId }: { readonly corporationId: string; readonly applicationId: string },
) {
  return and(eq(table.corporationId, corporationId), eq(table.applicationId, applicationId));
}
