import { and, eq, getTableColumns, sql } from "drizzle-orm";

import type { Building } from "#app/domain/spaces/building.ts";
import type { Transaction } from "#db/client.server.ts";
import { buildingPartners, buildings, buildingUnits } from "#db/schema/buildings.ts";

// Of one table alone the columns go without its name, and inside a subquery that would be another's: named here by hand.
const units = sql<Building["units"]>`(select coalesce(json_agg(json_build_object('name', u.name,
    'unitType', u.unit_type, 'areaM2', u.area_m_2, 'rent', u.rent_cents) order by u.position), '[]')
  from ${buildingUnits} u
  where u.corporation_id = buildings.corporation_id and u.space_id = buildings.space_id)`;

const partners = sql<Building["partners"]>`(select coalesce(json_agg(json_build_object('name', p.name,
    'does', p.does) order by p.position), '[]') from ${buildingPartners} p
  where p.corporation_id = buildings.corporation_id and p.space_id = buildings.space_id)`;

/** What a space shares with its building, in one statement; null when nothing was said. */
export async function findBuilding(
  tx: Transaction,
  corporationId: string,
  spaceId: string,
): Promise<Building | null> {
  const { corporationId: _corporation, spaceId: _space, ...said } = getTableColumns(buildings);
  const [row] = await tx
    .select({ ...said, units, partners })
    .from(buildings)
    .where(and(eq(buildings.corporationId, corporationId), eq(buildings.spaceId, spaceId)));
  return row ?? null;
}
