import { and, asc, eq, sql } from "drizzle-orm";

import type { Entrepreneur, Staff } from "#app/domain/people/actor.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { events } from "#db/schema/events.ts";
import { paperEntries } from "#db/schema/paper-entries.ts";
import { people } from "#db/schema/people.ts";
import { tenders } from "#db/schema/tenders.ts";
import { inScope } from "#db/scope.server.ts";

import type { Heard } from "./heard-form.ts";
import type { PaperWay } from "./paper-entry.ts";

const onPlan = and(
  eq(applications.corporationId, paperEntries.corporationId),
  eq(applications.id, paperEntries.applicationId),
);

const signed = eq(paperEntries.confirmedHow, "scan");

/**
 * The maker of a plan that was opened and confirmed with a signature: somebody without a mailbox, whom staff speak for.
 * Null for every other.
 */
export async function findMakerByPost(tx: Transaction, corporationId: string, applicationId: string) {
  const [row] = await tx
    .select({ plan: applications, name: paperEntries.name })
    .from(paperEntries)
    .innerJoin(applications, onPlan)
    .where(and(eq(applications.corporationId, corporationId), eq(applications.id, applicationId), signed));
  return row ?? null;
}

/**
 * What this member of staff typed and what was signed since. The plan is sealed for them too, so they get no more than
 * that it is there: they take it back when its maker says so.
 */
export async function listSignedEntries(tx: Transaction, staff: Staff, tenderId: string) {
  return inScope(tx, { kind: "system" }, (all) =>
    all
      .select({
        applicationId: applications.id,
        makerId: applications.personId,
        state: applications.state,
        name: paperEntries.name,
        receivedAt: paperEntries.receivedAt,
        closesAt: tenders.closesAt,
      })
      .from(paperEntries)
      .innerJoin(applications, onPlan)
      .innerJoin(
        tenders,
        and(eq(tenders.corporationId, applications.corporationId), eq(tenders.id, applications.tenderId)),
      )
      .where(
        and(
          eq(paperEntries.corporationId, staff.corporationId),
          eq(paperEntries.enteredBy, staff.personId),
          eq(applications.tenderId, tenderId),
          signed,
        ),
      )
      .orderBy(asc(paperEntries.startedAt)),
  );
}

/** The maker, with who passes on their words and how those came in. */
export function spokenFor(makerId: string, staff: Staff, { way, heardAt }: Heard): Entrepreneur {
  const spokenBy = { personId: staff.personId, way, heardAt };
  return { kind: "entrepreneur", personId: makerId, spokenBy };
}

/** One thing that staff passed on for a maker: which event it was, who, how and when (ISO moments) it came in. */
export type SpokenWord = {
  readonly event: string;
  readonly by: string;
  readonly way: PaperWay;
  readonly heardAt: string;
};

/** As a column of a query on `applications`: what staff passed on for its maker, the first first. */
export const spokenColumn = sql<SpokenWord[]>`(
  select coalesce(json_agg(json_build_object('event', e.name, 'by', coalesce(nullif(p.name, ''), p.email, ''),
    'way', e.details->'onBehalf'->>'way', 'heardAt', e.details->'onBehalf'->>'heardAt') order by e.id), '[]')
  from ${events} e left join ${people} p on p.id = e.actor_id
  where e.corporation_id = ${applications.corporationId} and e.tender_id = ${applications.tenderId}
    and e.application_id = ${applications.id} and e.details ? 'onBehalf'
    and e.name in ('application.repaired', 'application.pitch-confirmed', 'application.pitch-declined'))`;
