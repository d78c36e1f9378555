import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";

import { submittedStates } from "#app/domain/applications/states.ts";
import { countOtherDeciders, leavesItToColleagues } from "#app/domain/jury/who-decides.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { mayDo, rolesWith } from "#app/domain/people/rights.ts";
import { onlySigner } from "#app/domain/tenders/discount/only-signer.ts";
import { stateAt } from "#app/domain/tenders/states.ts";
import { dayOf } from "#app/lib/dates.ts";
import type { Transaction } from "#db/client.server.ts";
import { addenda } from "#db/schema/addenda.ts";
import { applications, assessments } from "#db/schema/applications.ts";
import { callEndings } from "#db/schema/call-endings.ts";
import { events } from "#db/schema/events.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { leases, leaseTasks } from "#db/schema/leases.ts";
import { memberships } from "#db/schema/people.ts";
import { questions } from "#db/schema/questions.ts";
import { spaces } from "#db/schema/spaces.ts";
import { results, tenders } from "#db/schema/tenders.ts";

import { waitsSince } from "./find-next-in-line.server.ts";
import { deskDue } from "./desk-due.ts";
import { byUrgency, type DeskTask, deskTasks } from "./desk-tasks.ts";
import { type DeskLease, leaseTasksOn } from "./lease-desk-tasks.ts";
import { listDecisionOfCall, listWaiting } from "./list-waiting.server.ts";

/**
 * Every call of a corporation as the desk shows it, the youngest first, with what waits for this member of staff, the most
 * urgent first: notes that mention them, decisions on spaces, then steps of calls and of leases; with `tenderId` only that
 * call with its space, and no notes.
 * Row security gives no plan before its call is opened, nor one they are tied to; how many lie in a box is counted for them.
 */
export async function listDesk(
  tx: Transaction,
  staff: Staff,
  now: Date,
  { isNameless = false, tenderId }: { readonly isNameless?: boolean; readonly tenderId?: string } = {},
) {
  const rows = await listCalls(tx, staff, tenderId);
  // A call of a building stands here once for each of its leases.
  const perCall = [...new Map(rows.map((row) => [row.tenderId, row])).values()];
  const calls = perCall.map(({ rules, rent, signerIsHere, ...call }) => ({
    ...call,
    onlySigner: onlySigner(rent),
    signerLeft: onlySigner(rent) !== null && !signerIsHere,
    plans: Number(call.plans),
    state: stateAt(call, now),
    due: deskDue(rules?.timetable, call.closesAt),
  }));
  const waiting = tenderId
    ? rows[0]?.state === "draft"
      ? await listDecisionOfCall(tx, staff, tenderId)
      : []
    : await listWaiting(tx, staff, isNameless);
  const today = dayOf(now);
  const leased = mayDo(staff, "prepare") ? rows.flatMap(leaseIn) : [];
  const tasks: readonly DeskTask[] = [
    ...waiting,
    ...deskTasks(calls, staff, now),
    ...leased.flatMap((lease) => leaseTasksOn(lease, today)),
  ].toSorted(byUrgency);
  return { calls, tasks };
}

type Row = Awaited<ReturnType<typeof listCalls>>[number];

/** A lease that a call led to, as far as it still asks for something. */
function leaseIn({ tenderId, address, lease }: Row): DeskLease[] {
  if (!lease || lease.state === "terminated") return [];
  if (lease.state === "ended" && lease.waitsSince === null) return [];
  const { unit, ...asked } = lease;
  return [{ tenderId, address: [address, unit].filter(Boolean).join(", "), ...asked }];
}

async function listCalls(tx: Transaction, { corporationId, personId }: Staff, tenderId?: string) {
  // Counted only where somebody still chooses.
  const received = sql`from ${applications} a where ${inArray(tenders.state, ["closed", "selection"])}
    and a.corporation_id = ${tenders.corporationId} and a.tender_id = ${tenders.id}
    and a.state = any (${sql.param([...submittedStates])}::text[])`;
  return tx
    .select({
      tenderId: tenders.id,
      address: sql<string>`${spaces.street} || ' ' || ${spaces.houseNumber}`,
      street: spaces.street,
      houseNumber: spaces.houseNumber,
      neighbourhood: spaces.neighbourhood,
      city: spaces.city,
      areaM2: spaces.areaM2,
      state: tenders.state,
      opensAt: tenders.opensAt,
      closesAt: tenders.closesAt,
      rules: tenders.rules,
      proposedBy: tenders.proposedBy,
      rent: {
        marketRentCents: tenders.marketRentCents,
        targetRentCents: tenders.targetRentCents,
        rentPathPercents: tenders.rentPathPercents,
        rentAmountsCents: tenders.rentAmountsCents,
        discountApproverId: tenders.discountApproverId,
      },
      signerIsHere: sql<boolean>`exists (select from ${memberships} m where m.left_at is null
        and m.corporation_id = ${tenders.corporationId} and m.person_id = ${tenders.discountApproverId}
        and m.role = any (${sql.param([...rolesWith("sign")])}::text[]))`,
      // Of a draft only: a proposal that came back is one again.
      wasReturned: sql<boolean>`${tenders.state} = 'draft' and exists (select from ${events} e
        where e.corporation_id = ${tenders.corporationId} and e.tender_id = ${tenders.id} and e.name = 'tender.returned')`,
      openingAskedBy: tenders.openingAskedBy,
      plansOpenedAt: tenders.plansOpenedAt,
      resultProposedBy: results.proposedBy,
      plans: sql<string>`coalesce(box.total, 0)`,
      changeProposedBy: sql<string | null>`(select c.proposed_by from ${addenda} c
        where c.corporation_id = ${tenders.corporationId} and c.tender_id = ${tenders.id} and c.state = 'proposed')`,
      endingProposedBy: sql<string | null>`(select e.proposed_by from ${callEndings} e
        where e.corporation_id = ${tenders.corporationId} and e.tender_id = ${tenders.id})`,
      openQuestions: sql<number>`(select count(*)::int from ${questions} q
        where q.corporation_id = ${tenders.corporationId} and q.tender_id = ${tenders.id} and q.state = 'open')`,
      received: sql<number>`(select count(*)::int ${received})`,
      inRepair: sql<number>`(select count(*)::int ${received} and a.state = 'repair_asked')`,
      undecided: sql<number>`(select count(*)::int ${received} and a.state <> 'repair_asked' and not exists (select from ${assessments} s
        where s.corporation_id = a.corporation_id and s.application_id = a.id and s.choice is not null))`,
      seatsFree: sql<number>`(select count(*)::int from ${jurySeats} j where ${tenders.state} = 'pitching'
        and j.corporation_id = ${tenders.corporationId} and j.tender_id = ${tenders.id} and j.state = 'declined'
        and not exists (select from ${jurySeats} other where other.corporation_id = j.corporation_id
          and other.replaces_seat_id = j.id))`,
      lease: {
        leaseId: leases.id,
        unit: leases.unit,
        state: leases.state,
        startsOn: leases.startsOn,
        endsOn: leases.endsOn,
        movedAt: leases.movedAt,
        openTasks: sql<number>`(select count(*)::int from ${leaseTasks} k where k.corporation_id = ${leases.corporationId}
          and k.lease_id = ${leases.id} and k.state = ${leases.state} and not k.done)`,
        waitsSince,
      },
      otherDeciders: countOtherDeciders,
      isTied: leavesItToColleagues(personId),
    })
    .from(tenders)
    .innerJoin(spaces, and(eq(spaces.corporationId, tenders.corporationId), eq(spaces.id, tenders.spaceId)))
    .leftJoin(
      results,
      and(eq(results.corporationId, tenders.corporationId), eq(results.tenderId, tenders.id)),
    )
    .leftJoin(leases, and(eq(leases.corporationId, tenders.corporationId), eq(leases.tenderId, tenders.id)))
    .leftJoin(
      sql`plint_count_plans(${sql.param([...submittedStates])}::text[]) as box`,
      sql`box.tender_id = ${tenders.id}`,
    )
    .where(and(eq(tenders.corporationId, corporationId), tenderId ? eq(tenders.id, tenderId) : undefined))
    .orderBy(desc(tenders.createdAt), asc(tenders.id))
    .limit(200);
}
