import { and, desc, eq, isNull, ne, notInArray, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import { calledAs, calledBy, calledOrNull } from "#app/domain/people/called.server.ts";
import { whoDid } from "#app/domain/events/who-did.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { callEndings } from "#db/schema/call-endings.ts";
import { events } from "#db/schema/events.ts";
import { people } from "#db/schema/people.ts";
import { questions } from "#db/schema/questions.ts";
import { staffTies } from "#db/schema/staff-ties.ts";
import { spaces } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";

import { hasTenant } from "./other-calls.server.ts";

/** How many questions about a call wait for an answer; part of the statement that reads the call. */
const openQuestions = sql<number>`(select count(*)::int from ${questions} q
  where q.corporation_id = ${tenders.corporationId} and q.tender_id = ${tenders.id} and q.state = 'open')`;

/** Spaces that have no call yet, or whose last tenant left or is leaving. */
export async function listSpacesWithoutTender(tx: Transaction, corporationId: string) {
  return tx
    .select({
      id: spaces.id,
      street: spaces.street,
      houseNumber: spaces.houseNumber,
      neighbourhood: spaces.neighbourhood,
      city: spaces.city,
      areaM2: spaces.areaM2,
    })
    .from(spaces)
    .leftJoin(
      tenders,
      and(
        eq(tenders.corporationId, spaces.corporationId),
        eq(tenders.spaceId, spaces.id),
        or(ne(tenders.state, "let"), hasTenant),
      ),
    )
    .where(and(eq(spaces.corporationId, corporationId), isNull(tenders.id)))
    .orderBy(desc(spaces.createdAt))
    .limit(200);
}

/** Why a colleague sent the call back, or an evening went otherwise; other reasons in the log are not for everybody's eyes. */
export const reasonForAll = sql<
  string | null
>`case when ${events.name} in ('tender.returned', 'evening.move', 'evening.reopen',
  'tender.ending-asked', 'tender.withdrawn', 'tender.came-to-nothing') then ${events.details} ->> 'reason' end`;

/** When an opening or a closing was due; the line itself stands at the moment at which it truly came. */
const dueAt = sql<
  string | null
>`case when ${events.name} in ('tender.opened', 'tender.closed') then ${events.details} ->> 'due' end`;

const proposer = alias(people, "proposer");
const approver = alias(people, "approver");

/** One call with its space and signatures; null for another corporation's. */
export async function findTenderForStaff(tx: Transaction, corporationId: string, tenderId: string) {
  const [row] = await tx
    .select({
      tender: tenders,
      space: spaces,
      openQuestions,
      /** The reader said to know the maker of a plan; a colleague takes the steps that weigh the plans. */
      isTied: sql<boolean>`exists (select from ${staffTies} s where s.corporation_id = ${tenders.corporationId}
        and s.tender_id = ${tenders.id} and s.person_id = plint_person())`,
      /** The database's clock at this reading. */
      now: sql<Date>`plint_now()`.mapWith((moment: string) => new Date(moment)),
      proposedBy: calledOrNull(proposer),
      approvedBy: calledOrNull(approver),
      /** Who asked to end it without a winner, while a second person did not agree. */
      endingAskedBy: sql<
        string | null
      >`(select ${calledAs("p")} from ${callEndings} e join ${people} p on p.id = e.proposed_by
        where e.corporation_id = ${tenders.corporationId} and e.tender_id = ${tenders.id} and ${tenders.endedAt} is null)`,
      returnedFor: sql<string | null>`(select e.details ->> 'reason' from ${events} e
        where e.corporation_id = ${tenders.corporationId} and e.tender_id = ${tenders.id}
          and e.name = 'tender.returned' order by e.id desc limit 1)`,
    })
    .from(tenders)
    .innerJoin(spaces, and(eq(spaces.corporationId, tenders.corporationId), eq(spaces.id, tenders.spaceId)))
    .leftJoin(proposer, eq(proposer.id, tenders.proposedBy))
    .leftJoin(approver, eq(approver.id, tenders.approvedBy))
    .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId)));
  return row ?? null;
}

/** Steps of people who are still writing or come to look; a story of the call would drown in them. */
export const writersOwn = [
  "application.part-saved",
  "application.upload-begun",
  "application.upload-given-up",
  "application.file-announced",
  "application.file-added",
  "application.file-removed",
  "viewing.booked",
  "viewing.moved",
  "viewing.cancelled",
];

/**
 * The log of one call as a story, the latest first. Row security leaves out what tells of a sealed plan; for whoever reads
 * without names no maker is named.
 */
export async function listEventsOfTender(
  tx: Transaction,
  corporationId: string,
  tenderId: string,
  { isNameless = false }: { readonly isNameless?: boolean } = {},
) {
  const isUnnamed = sql<boolean>`(${isNameless} and ${events.actorKind} = 'entrepreneur')`;
  return tx
    .select({
      id: events.id,
      at: events.at,
      name: events.name,
      actor: whoDid,
      person: sql<
        string | null
      >`case when ${isUnnamed} then '' when ${events.actorKind} = 'staff' then ${calledBy(people)} else ${people.name} end`,
      isUnnamed,
      reason: reasonForAll,
      isSpoken: sql<boolean>`${events.details} ? 'onBehalf'`,
      due: dueAt,
    })
    .from(events)
    .leftJoin(people, eq(people.id, events.actorId))
    .where(
      and(
        eq(events.corporationId, corporationId),
        eq(events.tenderId, tenderId),
        notInArray(events.name, writersOwn),
      ),
    )
    .orderBy(desc(events.id))
    .limit(50);
}
