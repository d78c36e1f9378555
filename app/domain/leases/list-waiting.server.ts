import { and, asc, eq, isNull, ne, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";

import type { Staff } from "#app/domain/people/actor.ts";
import { mayDo } from "#app/domain/people/rights.ts";
import { promisesNothing } from "#app/domain/tenders/rules.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { noteMentions, planNotes } from "#db/schema/plan-notes.ts";
import { realmDecisions } from "#db/schema/realms.ts";
import { spaces } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";

import type { DeskTask } from "./desk-tasks.ts";

type Reader = Pick<Staff, "corporationId" | "personId" | "role">;

/** So many of each kind at most. */
const SHOWN = 50;

/** What waits for this reader whatever the calls stand at, in one statement: notes that mention them, and decisions to read. */
export async function listWaiting(tx: Transaction, reader: Reader, isNameless: boolean): Promise<DeskTask[]> {
  const mentions = mentionsOf(tx, reader, isNameless);
  const rows = mayDo(reader, "value") ? await unionAll(mentions, decisionsFor(tx, reader)) : await mentions;
  return rows.map(taskOf);
}

/** Whether the space of this call has a decision that waits for this reader, as a task. */
export async function listDecisionOfCall(
  tx: Transaction,
  reader: Reader,
  tenderId: string,
): Promise<DeskTask[]> {
  return mayDo(reader, "value") ? (await decisionsFor(tx, reader, tenderId)).map(taskOf) : [];
}

type Row = Awaited<ReturnType<typeof decisionsFor>>[number];

function taskOf({ spaceId, ...row }: Row): DeskTask {
  const task = { applicationId: row.applicationId, about: row.about, count: row.count, dueAt: null };
  return spaceId
    ? { kind: "read-decision", tenderId: null, spaceId, ...task }
    : { kind: "mention", tenderId: row.tenderId, ...task };
}

function mentionsOf(tx: Transaction, { corporationId, personId }: Reader, isNameless: boolean) {
  const name = isNameless
    ? sql<string>`coalesce(${applications.receiptNumber}, '')`
    : sql<string>`${applications.tradeName}`;
  return tx
    .select({
      tenderId: sql<string | null>`${applications.tenderId}`.as("tender_id"),
      applicationId: sql<string | null>`${applications.id}`.as("application_id"),
      spaceId: sql<string | null>`null::uuid`.as("space_id"),
      about: name.as("about"),
      count: sql<number>`count(*)::int`.as("count"),
    })
    .from(noteMentions)
    .innerJoin(
      planNotes,
      and(eq(planNotes.corporationId, noteMentions.corporationId), eq(planNotes.id, noteMentions.noteId)),
    )
    .innerJoin(
      applications,
      and(
        eq(applications.corporationId, planNotes.corporationId),
        eq(applications.id, planNotes.applicationId),
      ),
    )
    .where(
      and(
        eq(noteMentions.corporationId, corporationId),
        eq(noteMentions.personId, personId),
        isNull(noteMentions.readAt),
      ),
    )
    .groupBy(applications.tenderId, applications.id, name)
    .limit(SHOWN);
}

/**
 * The latest decision on each space that a colleague took and nobody read second, as far as no call promises what the
 * space is; the longest waiting first.
 */
function decisionsFor(tx: Transaction, { corporationId, personId }: Reader, tenderId?: string) {
  const ofSpace = sql`t.corporation_id = ${spaces.corporationId} and t.space_id = ${spaces.id}`;
  return tx
    .select({
      tenderId: sql<string | null>`null::uuid`.as("tender_id"),
      applicationId: sql<string | null>`null::uuid`.as("application_id"),
      spaceId: sql<string | null>`${spaces.id}`.as("space_id"),
      about: sql<string>`${spaces.street} || ' ' || ${spaces.houseNumber}`.as("about"),
      count: sql<number>`1`.as("count"),
    })
    .from(realmDecisions)
    .innerJoin(
      spaces,
      and(eq(spaces.corporationId, realmDecisions.corporationId), eq(spaces.id, realmDecisions.spaceId)),
    )
    .where(
      and(
        eq(realmDecisions.corporationId, corporationId),
        isNull(realmDecisions.readBy),
        ne(realmDecisions.decidedBy, personId),
        sql`not exists (select from ${realmDecisions} later where later.corporation_id = ${realmDecisions.corporationId}
          and later.space_id = ${realmDecisions.spaceId}
          and (later.decided_at, later.id) > (${realmDecisions.decidedAt}, ${realmDecisions.id}))`,
        sql`not exists (select from ${tenders} t where ${ofSpace}
          and t.state <> all (${sql.param([...promisesNothing])}::text[]))`,
        tenderId ? sql`exists (select from ${tenders} t where ${ofSpace} and t.id = ${tenderId})` : undefined,
      ),
    )
    .orderBy(asc(realmDecisions.decidedAt), asc(realmDecisions.id))
    .limit(SHOWN);
}
