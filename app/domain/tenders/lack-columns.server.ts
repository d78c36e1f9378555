import { sql } from "drizzle-orm";

import type { Panel } from "#app/domain/people/actor.ts";
import { rolesWith } from "#app/domain/people/rights.ts";
import type { BuildingUnit } from "#app/domain/spaces/building.ts";
import type { Cents } from "#app/lib/money.ts";
import { buildingUnits } from "#db/schema/buildings.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { leases } from "#db/schema/leases.ts";
import { memberships } from "#db/schema/people.ts";
import { realmDecisions } from "#db/schema/realms.ts";
import { valueReductions } from "#db/schema/spaces.ts";
import { criteria } from "#db/schema/tenders.ts";

import type { DecisionStand } from "./realm/decision-lack.ts";

// Of one table alone the columns go without its name, and inside a subquery that would be another's: named here by hand.

/** All that stands elsewhere and that a call needs before it can be published, as columns of a query on calls alone. */
export const lackColumns = {
  decision: sql<DecisionStand>`coalesce(
    (select case when d.read_at is null then 'unread' else 'read' end from ${realmDecisions} d
      where d.corporation_id = tenders.corporation_id and d.space_id = tenders.space_id
      order by d.decided_at desc, d.id desc limit 1), 'none')`,
  weights: sql<
    { readonly key: string; readonly weight: number }[]
  >`(select coalesce(json_agg(json_build_object(
      'key', c.key, 'weight', c.weight) order by c.position), '[]') from ${criteria} c
    where c.corporation_id = tenders.corporation_id and c.tender_id = tenders.id)`,
  seats: sql<
    { readonly panel: Panel }[]
  >`(select coalesce(json_agg(json_build_object('panel', s.panel)), '[]')
    from ${jurySeats} s where s.corporation_id = tenders.corporation_id and s.tender_id = tenders.id)`,
  units: sql<Pick<BuildingUnit, "name" | "rent">[]>`(select coalesce(json_agg(json_build_object(
      'name', u.name, 'rent', u.rent_cents) order by u.position), '[]') from ${buildingUnits} u
    where u.corporation_id = tenders.corporation_id and u.space_id = tenders.space_id)`,
  /** All that goes off the market rent together, in cents a month. */
  reduced: sql<Cents>`(select coalesce(sum(r.amount_cents), 0)::int from ${valueReductions} r
    where r.corporation_id = tenders.corporation_id and r.space_id = tenders.space_id)`,
  /** The units of a building that somebody rents, or is about to, by name; what is rented whole has no name. */
  rented: sql<string[]>`(select coalesce(json_agg(distinct l.unit), '[]') from ${leases} l
    where l.corporation_id = tenders.corporation_id and l.space_id = tenders.space_id
      and l.state not in ('terminated', 'ended'))`,
  /** Who was named to sign for the discount, and whether they can no more; null while nobody was. */
  approver: sql<{ readonly hasLeft: boolean } | null>`(select json_build_object('hasLeft', not exists (
      select from ${memberships} m where m.corporation_id = tenders.corporation_id
        and m.person_id = tenders.discount_approver_id and m.left_at is null
        and m.role = any (${sql.param([...rolesWith("sign")])}::text[])))
    where tenders.discount_approver_id is not null)`,
};

/** Those columns of one call. */
export type LackFacts = {
  readonly [Name in keyof typeof lackColumns]: (typeof lackColumns)[Name]["_"]["type"];
};
