import { and, asc, eq, sql } from "drizzle-orm";

import { calledBy } from "#app/domain/people/called.server.ts";
import { whoDid } from "#app/domain/events/who-did.server.ts";
import { reasonForAll, writersOwn } from "#app/domain/tenders/staff-queries.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { events } from "#db/schema/events.ts";
import { people } from "#db/schema/people.ts";

import type { LogLine } from "./story.ts";

type Call = { readonly corporationId: string; readonly tenderId: string };

/**
 * The whole log of one call, the oldest line first, without the steps of people who are still writing. Row security leaves
 * out what tells of a sealed plan and of one that the reader is tied to. The numbers of the lines stay inside: they would
 * tell how much is left out. Makers and jurors are told by what they are and not by name; `isNameless` tells plans by number too.
 */
export async function listLog(
  tx: Transaction,
  { corporationId, tenderId }: Call,
  { isNameless = false }: { readonly isNameless?: boolean } = {},
): Promise<LogLine[]> {
  return tx
    .select({
      at: events.at,
      name: events.name,
      actor: whoDid,
      person: sql<string>`case when ${events.actorKind} = 'staff' then coalesce(${calledBy(people)}, '') else '' end`,
      reason: reasonForAll,
      isSpoken: sql<boolean>`${events.details} ? 'onBehalf'`,
      plan: isNameless ? applications.receiptNumber : applications.tradeName,
      pile: sql<LogLine["pile"]>`case when ${events.name} = 'tender.plans-opened'
        then jsonb_build_object('plans', ${events.details} -> 'plans', 'root', ${events.details} -> 'root') end`,
    })
    .from(events)
    .leftJoin(people, eq(people.id, events.actorId))
    .leftJoin(
      applications,
      and(eq(applications.corporationId, events.corporationId), eq(applications.id, events.applicationId)),
    )
    .where(
      and(
        eq(events.corporationId, corporationId),
        eq(events.tenderId, tenderId),
        sql`${events.name} <> all (${sql.param([...writersOwn])}::text[])`,
      ),
    )
    .orderBy(asc(events.id));
}
