import { and, eq, sql } from "drizzle-orm";

import { calledAs } from "#app/domain/people/called.server.ts";
import type { Panel } from "#app/domain/people/actor.ts";
import { rolesWith } from "#app/domain/people/rights.ts";
import { namesakesOf } from "#app/domain/spaces/same-address.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { ownTemplates } from "#db/schema/criteria-templates.ts";
import { events } from "#db/schema/events.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { memberships, people } from "#db/schema/people.ts";
import { criteria as criterionRows, tenders } from "#db/schema/tenders.ts";

import type { FrozenCriterion } from "./freeze.ts";
import { lackColumns } from "./lack-columns.server.ts";
import { findTenderForStaff } from "./staff-queries.server.ts";

type Seat = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly panel: Panel;
  readonly state: (typeof jurySeats.$inferSelect)["state"];
};

// Of one table alone the columns go without its name, and inside a subquery that would be another's: named here by hand.
const criteria = sql<
  Omit<FrozenCriterion, "id" | "reasonRequired">[]
>`(select coalesce(json_agg(json_build_object(
    'key', c.key, 'title', c.title, 'question', c.question, 'weight', c.weight, 'anchors', c.anchors)
    order by c.position), '[]') from ${criterionRows} c
  where c.corporation_id = tenders.corporation_id and c.tender_id = tenders.id)`;

const seats = sql<
  Seat[]
>`(select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'email', s.email,
    'panel', s.panel, 'state', s.state) order by s.panel, s.name), '[]') from ${jurySeats} s
  where s.corporation_id = tenders.corporation_id and s.tender_id = tenders.id)`;

/** Who may sign a call: everybody of this corporation who holds that right now, by name. */
const editors = sql<{ readonly personId: string; readonly name: string }[]>`(select coalesce(json_agg(
    json_build_object('personId', p.id, 'name', ${calledAs("p")}) order by p.name, p.id), '[]')
  from ${memberships} m join ${people} p on p.id = m.person_id
  where m.corporation_id = tenders.corporation_id and m.left_at is null and m.role = any (${sql.param([...rolesWith("sign")])}::text[]))`;

const templates = sql<{ readonly id: string; readonly name: string }[]>`(select coalesce(json_agg(
    json_build_object('id', o.id, 'name', o.name) order by lower(o.name)), '[]') from ${ownTemplates} o
  where o.corporation_id = tenders.corporation_id)`;

/** When somebody last saved the draft; null for one that is as it was made. */
const savedAt = sql<Date | null>`(select max(e.at) from ${events} e
  where e.corporation_id = tenders.corporation_id and e.tender_id = tenders.id
    and e.name = 'tender.draft-saved')`.mapWith((moment: string | null) =>
  moment ? new Date(moment) : null,
);

/**
 * One call as its draft is written: with the criteria in their order, the seats by panel and name, the colleagues who
 * may sign, and the templates of the corporation. Null for another corporation's.
 */
export async function findDraftForStaff(tx: Transaction, corporationId: string, tenderId: string) {
  const row = await findTenderForStaff(tx, corporationId, tenderId);
  if (!row) return null;
  const [parts] = await tx
    .select({
      criteria,
      seats,
      editors,
      templates,
      savedAt,
      /** What it still lacks is judged by these. */
      lackFacts: lackColumns,
      namesakes: namesakesOf(sql`tenders.corporation_id`, sql`tenders.space_id`),
    })
    .from(tenders)
    .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId)));
  return parts ? { ...row, ...parts } : null;
}
