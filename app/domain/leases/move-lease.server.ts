import { and, eq, sql } from "drizzle-orm";

import { type Story, write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { findRecipient } from "#app/domain/people/letters.server.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { tenderSteps } from "#app/domain/tenders/states.ts";
import { done, problem } from "#app/lib/outcome.ts";
import { step } from "#app/lib/state-table.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { leases, leaseTasks } from "#db/schema/leases.ts";
import { tenders } from "#db/schema/tenders.ts";

import { isAllLet, openTasks, stopsLease } from "./rules.ts";
import { leaseSteps } from "./states.ts";
import { askedOfTenant } from "./tasks.ts";

export type MoveInput = { readonly step: string; readonly version: number; readonly note: string };

/**
 * Moves a lease one step on and tells the tenant. Refused while something of its present state has not been seen,
 * for a step that the table does not know, for an old tab ("changed-meanwhile"), and for an end without a reason.
 */
export async function moveLease(db: Db, staff: Staff, leaseId: string, input: MoveInput, key?: string) {
  const command = { verb: "move-lease", key, input: { leaseId, ...input } };
  return write(db, staff, command, async ({ tx, now, record, mail }) => {
    if (!isEditor(staff)) return problem("not-your-role");
    const { corporationId } = staff;
    const here = and(eq(leases.corporationId, corporationId), eq(leases.id, leaseId));
    const [lease] = await tx.select().from(leases).where(here).for("update");
    if (!lease) return problem("not-found");
    if (lease.version !== input.version) return problem("changed-meanwhile");
    const next = step(leaseSteps, lease.state, input.step);
    if (!next) return problem("not-in-this-state");
    if (stopsLease(lease.state, input.step) && !input.note.trim()) return problem("lease-stops-for-a-reason");
    const tasks = await listTasks(tx, corporationId, leaseId);
    const open = openTasks(lease.state, tasks).length;
    if (open > 0 && next !== "ended" && next !== "terminated") return problem("tasks-open", { open });
    await tx
      .update(leases)
      .set({ state: next, movedAt: now, version: sql`${leases.version} + 1` })
      .where(here);
    const subject = { corporationId, tenderId: lease.tenderId, applicationId: lease.applicationId, leaseId };
    await record("lease.moved", subject, { from: lease.state, to: next, note: input.note });
    await completeCall({ tx, record }, subject);
    await mail({
      letter: "lease-moved",
      about: `${leaseId}:${lease.version + 1}`,
      to: await findTenant(tx, corporationId, lease.applicationId),
      corporationId,
      props: {
        address: [await addressOfTender(tx, corporationId, lease.tenderId), lease.unit]
          .filter(Boolean)
          .join(", "),
        applicationId: lease.applicationId,
        state: next === "ended" && lease.state !== "terminated" ? "called_off" : next,
        note: input.note,
        tasks: askedOfTenant(openTasks(next, tasks)),
      },
    });
    return done({ state: next });
  });
}

/**
 * Once no lease of a call is on its way to its doors any more and one of them opened, the call has done its work: the space
 * is let (product.md, States). Of a building that is when the last unit opens or falls through. The call is held, so that
 * of two leases that move at one moment the second sees the first.
 */
async function completeCall(
  { tx, record }: Pick<Story, "tx" | "record">,
  { corporationId, tenderId, leaseId }: { corporationId: string; tenderId: string; leaseId: string },
): Promise<void> {
  const ofCall = and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId));
  await tx.select({ id: tenders.id }).from(tenders).where(ofCall).for("update");
  const others = await tx
    .select({ state: leases.state })
    .from(leases)
    .where(and(eq(leases.corporationId, corporationId), eq(leases.tenderId, tenderId)));
  if (!isAllLet(others.map(({ state }) => state))) return;
  const [completed] = await tx
    .update(tenders)
    .set({ state: tenderSteps.leasing.complete })
    .where(and(ofCall, eq(tenders.state, "leasing")))
    .returning({ id: tenders.id });
  if (completed) await record("tender.let", { corporationId, tenderId, leaseId });
}

/** Ticks what has been seen, or takes the tick back; who and when are kept. */
export async function tickTask(
  db: Db,
  staff: Staff,
  leaseId: string,
  input: { readonly key: string; readonly done: boolean },
  key?: string,
) {
  return write(
    db,
    staff,
    { verb: "tick-task", key, input: { leaseId, ...input } },
    async ({ tx, now, record }) => {
      if (!isEditor(staff)) return problem("not-your-role");
      const { corporationId } = staff;
      const [lease] = await tx
        .select({ state: leases.state })
        .from(leases)
        .where(and(eq(leases.corporationId, corporationId), eq(leases.id, leaseId)))
        // Whoever moves the lease on at this moment counts its open tasks: before this tick or after it.
        .for("update");
      if (!lease) return problem("not-found");
      const ticked = await tx
        .update(leaseTasks)
        .set(
          input.done
            ? { done: true, doneBy: staff.personId, doneAt: now }
            : { done: false, doneBy: null, doneAt: null },
        )
        .where(
          and(
            eq(leaseTasks.corporationId, corporationId),
            eq(leaseTasks.leaseId, leaseId),
            eq(leaseTasks.key, input.key),
          ),
        )
        .returning({ key: leaseTasks.key });
      if (ticked.length === 0) return problem("not-found");
      await record("lease.task-ticked", { corporationId, leaseId }, input);
      return done({ leaseId });
    },
  );
}

async function listTasks(tx: Transaction, corporationId: string, leaseId: string) {
  return tx
    .select({ key: leaseTasks.key, state: leaseTasks.state, done: leaseTasks.done })
    .from(leaseTasks)
    .where(and(eq(leaseTasks.corporationId, corporationId), eq(leaseTasks.leaseId, leaseId)));
}

async function findTenant(tx: Transaction, corporationId: string, applicationId: string) {
  const [plan] = await tx
    .select({ personId: applications.personId })
    .from(applications)
    .where(and(eq(applications.corporationId, corporationId), eq(applications.id, applicationId)));
  if (!plan) throw new Error("a lease without a plan");
  return findRecipient(tx, plan.personId);
}

async function addressOfTender(tx: Transaction, corporationId: string, tenderId: string): Promise<string> {
  const [tender] = await tx
    .select({ rules: tenders.rules })
    .from(tenders)
    .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId)));
  return tender?.rules ? addressOf(tender.rules) : "";
}
