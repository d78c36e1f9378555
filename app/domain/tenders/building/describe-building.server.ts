import { and, eq, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import type { BuildingInput } from "#app/domain/spaces/building-form.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { buildingPartners, buildings, buildingUnits } from "#db/schema/buildings.ts";
import { spaces } from "#db/schema/spaces.ts";

import { lockSpace } from "../property/lock-space.server.ts";

/**
 * Saves what a space shares with its building, whole. Refused as "care-over-homes" when care goes to more homes than
 * there are above, and as "changed-meanwhile" when somebody saved the space since `version`.
 */
export async function describeBuilding(
  db: Db,
  staff: Staff,
  spaceId: string,
  version: number,
  input: BuildingInput,
  key?: string,
) {
  const command = { verb: "describe-building", key, input: { spaceId, version, ...input } };
  return write(db, staff, command, async ({ tx, record }) => {
    const locked = await lockSpace(tx, staff, spaceId);
    if (!locked.ok) return locked;
    const { homesAbove } = locked.value;
    if (locked.value.version !== version) return problem("changed-meanwhile");
    if (homesAbove !== null && (input.careHomes ?? 0) > homesAbove)
      return problem("care-over-homes", { homes: homesAbove });
    const own = { corporationId: staff.corporationId, spaceId };
    await replaceBuilding(tx, own, input);
    await tx
      .update(spaces)
      .set({ version: sql`${spaces.version} + 1` })
      .where(and(eq(spaces.corporationId, own.corporationId), eq(spaces.id, spaceId)));
    await record("space.building-described", own);
    return done({ spaceId, version: version + 1 });
  });
}

type Own = { readonly corporationId: string; readonly spaceId: string };

async function replaceBuilding(tx: Transaction, own: Own, input: BuildingInput): Promise<void> {
  const { units, partners, ...said } = input;
  for (const table of [buildingUnits, buildingPartners, buildings])
    await tx
      .delete(table)
      .where(and(eq(table.corporationId, own.corporationId), eq(table.spaceId, own.spaceId)));
  const isSaid = Object.values(said).some((value) => value !== null && value !== "");
  if (!isSaid && units.length === 0 && partners.length === 0) return;
  await tx.insert(buildings).values({ ...own, ...said });
  if (units.length > 0)
    await tx
      .insert(buildingUnits)
      .values(
        units.map(({ rent, ...unit }, index) => ({ ...own, ...unit, position: index + 1, rentCents: rent })),
      );
  if (partners.length > 0)
    await tx
      .insert(buildingPartners)
      .values(partners.map((partner, index) => ({ ...own, ...partner, position: index + 1 })));
}
