import { and, desc, eq, sql } from "drizzle-orm";

import { namesakesOf } from "#app/domain/spaces/same-address.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { buildings, buildingUnits } from "#db/schema/buildings.ts";
import { realmDecisions } from "#db/schema/realms.ts";
import { handoverItems, spacePictures, spaces, valueReductions } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";

import { hasTenant } from "./other-calls.server.ts";

const handover = sql<number>`(select count(*)::int from ${handoverItems} h
  where h.corporation_id = ${spaces.corporationId} and h.space_id = ${spaces.id})`;

const pictures = sql<number>`(select count(*)::int from ${spacePictures} p
  where p.corporation_id = ${spaces.corporationId} and p.space_id = ${spaces.id} and p.removed_at is null)`;

const decision = sql<"none" | "unread" | "read">`coalesce(
  (select case when d.read_at is null then 'unread' else 'read' end from ${realmDecisions} d
    where d.corporation_id = ${spaces.corporationId} and d.space_id = ${spaces.id}
    order by d.decided_at desc, d.id desc limit 1), 'none')`;

const value = sql<"none" | "reductions" | "said">`case when ${spaces.valueKind} is null then 'none'
  when ${spaces.marketRentCents} - ${spaces.targetRentCents} = coalesce((select sum(r.amount_cents) from ${valueReductions} r
    where r.corporation_id = ${spaces.corporationId} and r.space_id = ${spaces.id}), 0) then 'said'
  else 'reductions' end`;

const building = sql<"none" | "said" | "units">`coalesce(
  (select case when coalesce(u.rent, ${spaces.targetRentCents}) = ${spaces.targetRentCents} then 'said' else 'units' end
    from ${buildings} b left join lateral (select sum(u.rent_cents) as rent from ${buildingUnits} u
      where u.corporation_id = b.corporation_id and u.space_id = b.space_id) u on true
    where b.corporation_id = ${spaces.corporationId} and b.space_id = ${spaces.id}), 'none')`;

/**
 * One space with its calls, how much of it is written down, and today's moment: all that the steps to publication ask,
 * in one statement. Null for another corporation's.
 */
export async function findPublishing(tx: Transaction, corporationId: string, spaceId: string) {
  const rows = await tx
    .select({
      space: spaces,
      tender: { id: tenders.id, state: tenders.state, createdAt: tenders.createdAt, hasTenant },
      handover,
      pictures,
      decision,
      value,
      building,
      namesakes: namesakesOf(spaces.corporationId, spaces.id),
      now: sql<Date>`plint_now()`.mapWith((moment: string) => new Date(moment)),
    })
    .from(spaces)
    .leftJoin(tenders, and(eq(tenders.corporationId, spaces.corporationId), eq(tenders.spaceId, spaces.id)))
    .where(and(eq(spaces.corporationId, corporationId), eq(spaces.id, spaceId)))
    .orderBy(desc(tenders.createdAt));
  const first = rows[0];
  if (!first) return null;
  return { ...first, tenders: rows.flatMap((row) => (row.tender ? [row.tender] : [])) };
}
