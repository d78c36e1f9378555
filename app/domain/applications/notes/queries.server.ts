import { and, asc, eq, inArray, isNull, ne, sql } from "drizzle-orm";

import type { Staff } from "#app/domain/people/actor.ts";
import { rolesWith } from "#app/domain/people/rights.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { memberships, people } from "#db/schema/people.ts";
import { noteMentions, planNotes } from "#db/schema/plan-notes.ts";
import { spaces } from "#db/schema/spaces.ts";
import { staffTies } from "#db/schema/staff-ties.ts";
import { tenders } from "#db/schema/tenders.ts";

import { makersOf } from "../nameless/makers-column.server.ts";

/** The colleagues who read this plan: those whose role reads plans and who said nothing of a tie. */
export async function listReaders(tx: Transaction, staff: Staff, applicationId: string) {
  return tx
    .select({ id: people.id, name: sql<string>`coalesce(nullif(${people.name}, ''), ${people.email})` })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(
      and(
        eq(memberships.corporationId, staff.corporationId),
        inArray(memberships.role, [...rolesWith("plans")]),
        isNull(memberships.leftAt),
        ne(memberships.personId, staff.personId),
        sql`not exists (select from ${staffTies} s where s.corporation_id = ${memberships.corporationId}
          and s.person_id = ${memberships.personId} and s.application_id = ${applicationId})`,
      ),
    )
    .orderBy(asc(people.name), asc(people.id));
}

/** The notes about a plan, the oldest first, with whom they are for and whether one of them waits for oneself. */
export async function listNotes(tx: Transaction, staff: Staff, applicationId: string) {
  return tx
    .select({
      id: planNotes.id,
      text: planNotes.text,
      writtenAt: planNotes.writtenAt,
      author: sql<string>`coalesce(nullif(${people.name}, ''), ${people.email})`,
      mentioned: sql<
        string[]
      >`(select coalesce(json_agg(coalesce(nullif(p.name, ''), p.email) order by p.name), '[]')
        from ${noteMentions} m join ${people} p on p.id = m.person_id
        where m.corporation_id = ${planNotes.corporationId} and m.note_id = ${planNotes.id})`,
      waits: sql<boolean>`exists (select from ${noteMentions} m where m.corporation_id = ${planNotes.corporationId}
        and m.note_id = ${planNotes.id} and m.person_id = ${staff.personId} and m.read_at is null)`,
    })
    .from(planNotes)
    .innerJoin(people, eq(people.id, planNotes.personId))
    .where(and(eq(planNotes.corporationId, staff.corporationId), eq(planNotes.applicationId, applicationId)))
    .orderBy(asc(planNotes.writtenAt), asc(planNotes.id));
}

/** What the page of the notes says of a plan, with the names of who made it; null for one that the reader does not read. */
export async function findNoted(tx: Transaction, corporationId: string, applicationId: string) {
  const [row] = await tx
    .select({
      tenderId: applications.tenderId,
      tradeName: applications.tradeName,
      receiptNumber: sql<string>`coalesce(${applications.receiptNumber}, '')`,
      makers: makersOf(applications),
      space: {
        street: spaces.street,
        houseNumber: spaces.houseNumber,
        neighbourhood: spaces.neighbourhood,
        city: spaces.city,
      },
    })
    .from(applications)
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, applications.corporationId), eq(tenders.id, applications.tenderId)),
    )
    .innerJoin(spaces, and(eq(spaces.corporationId, tenders.corporationId), eq(spaces.id, tenders.spaceId)))
    .where(and(eq(applications.corporationId, corporationId), eq(applications.id, applicationId)));
  return row ?? null;
}
