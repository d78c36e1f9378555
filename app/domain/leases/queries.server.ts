import { and, asc, desc, eq, sql } from "drizzle-orm";

import { calledOrNull } from "#app/domain/people/called.server.ts";
import { whoDid } from "#app/domain/events/who-did.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { events } from "#db/schema/events.ts";
import { counterPerformances, leaseRents, leases, leaseTasks } from "#db/schema/leases.ts";
import { people } from "#db/schema/people.ts";
import { spaces } from "#db/schema/spaces.ts";

import { inListOrder } from "./tasks.ts";

/** The lease board: every lease with its space and tenant, the one that moved last on top. */
export async function listLeases(tx: Transaction, corporationId: string) {
  return tx
    .select({
      ...leaseFields,
      /** How much of its present state was not seen or agreed yet. */
      openTasks: sql<number>`(select count(*)::int from ${leaseTasks} k where k.corporation_id = ${leases.corporationId}
        and k.lease_id = ${leases.id} and k.state = ${leases.state} and not k.done)`,
      now: sql<Date>`(select plint_now())`.mapWith((moment: string) => new Date(moment)),
    })
    .from(leases)
    .innerJoin(applications, ofApplication)
    .innerJoin(spaces, ofSpace)
    .where(eq(leases.corporationId, corporationId))
    .orderBy(desc(leases.movedAt))
    .limit(200);
}

/** One lease with its rents, tasks, promises and history; null for another corporation's. */
export async function findLease(tx: Transaction, corporationId: string, leaseId: string) {
  const lease = await findWithPromises(tx, corporationId, leaseId);
  if (!lease) return null;
  const rents = await tx
    .select({ fromOn: leaseRents.fromOn, percent: leaseRents.percent, rentCents: leaseRents.rentCents })
    .from(leaseRents)
    .where(and(eq(leaseRents.corporationId, corporationId), eq(leaseRents.leaseId, leaseId)))
    .orderBy(asc(leaseRents.position));
  const tasks = await tx
    .select({
      state: leaseTasks.state,
      key: leaseTasks.key,
      done: leaseTasks.done,
      doneAt: leaseTasks.doneAt,
    })
    .from(leaseTasks)
    .where(and(eq(leaseTasks.corporationId, corporationId), eq(leaseTasks.leaseId, leaseId)));
  const log = await tx
    .select({
      id: events.id,
      at: events.at,
      name: events.name,
      actor: whoDid,
      person: calledOrNull(people),
    })
    .from(events)
    .leftJoin(people, eq(people.id, events.actorId))
    .where(and(eq(events.corporationId, corporationId), eq(events.leaseId, leaseId)))
    .orderBy(desc(events.id))
    .limit(50);
  return { ...lease, rents, tasks: inListOrder(tasks), log };
}

const leaseFields = {
  id: leases.id,
  state: leases.state,
  unit: leases.unit,
  startsOn: leases.startsOn,
  endsOn: leases.endsOn,
  marketRentCents: leases.marketRentCents,
  targetRentCents: leases.targetRentCents,
  depositCents: leases.depositCents,
  version: leases.version,
  movedAt: leases.movedAt,
  tenderId: leases.tenderId,
  spaceId: leases.spaceId,
  tradeName: applications.tradeName,
  street: spaces.street,
  houseNumber: spaces.houseNumber,
  neighbourhood: spaces.neighbourhood,
  city: spaces.city,
};
const ofApplication = and(
  eq(applications.corporationId, leases.corporationId),
  eq(applications.id, leases.applicationId),
);
const ofSpace = and(eq(spaces.corporationId, leases.corporationId), eq(spaces.id, leases.spaceId));

async function findWithPromises(tx: Transaction, corporationId: string, leaseId: string) {
  const rows = await tx
    .select({
      lease: {
        ...leaseFields,
        now: sql<Date>`plint_now()`.mapWith((moment: string) => new Date(moment)),
      },
      promise: {
        id: counterPerformances.id,
        what: counterPerformances.what,
        amountPerYear: counterPerformances.amountPerYear,
        unit: counterPerformances.unit,
        proof: counterPerformances.proof,
      },
    })
    .from(leases)
    .innerJoin(applications, ofApplication)
    .innerJoin(spaces, ofSpace)
    .leftJoin(
      counterPerformances,
      and(
        eq(counterPerformances.corporationId, leases.corporationId),
        eq(counterPerformances.leaseId, leases.id),
      ),
    )
    .where(and(eq(leases.corporationId, corporationId), eq(leases.id, leaseId)))
    .orderBy(asc(counterPerformances.id));
  const [first] = rows;
  if (!first) return null;
  return { ...first.lease, promises: rows.flatMap(({ promise }) => (promise ? [promise] : [])) };
}
