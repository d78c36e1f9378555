import { and, eq, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import type { PropertyInput } from "#app/domain/spaces/property-form.ts";
import { kindOf } from "#app/domain/spaces/unit-types.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { handoverItems, spaces } from "#db/schema/spaces.ts";

import { lockSpace } from "./lock-space.server.ts";

/**
 * Saves what a space is, whole. Refused as "rules-frozen" once a call promises it, and as "changed-meanwhile" when
 * somebody saved since `version`, so that nobody's work is overwritten unseen.
 */
export async function describeSpace(
  db: Db,
  staff: Staff,
  spaceId: string,
  version: number,
  input: PropertyInput,
  key?: string,
) {
  const command = { verb: "describe-space", key, input: { spaceId, version, ...input } };
  return write(db, staff, command, async ({ tx, record }) => {
    const locked = await lockSpace(tx, staff, spaceId);
    if (!locked.ok) return locked;
    if (locked.value.version !== version) return problem("changed-meanwhile");
    const { handoverItems: items, ...rest } = input;
    await tx
      .update(spaces)
      .set({
        ...rest,
        unitKind: kindOf(input.unitType),
        frontageM: input.frontageM ?? null,
        energyLabel: input.energyLabel ?? null,
        version: sql`${spaces.version} + 1`,
      })
      .where(and(eq(spaces.corporationId, staff.corporationId), eq(spaces.id, spaceId)));
    await replaceItems(tx, { corporationId: staff.corporationId, spaceId }, items);
    await record("space.described", { corporationId: staff.corporationId, spaceId });
    return done({ spaceId, version: version + 1 });
  });
}

async function replaceItems(
  tx: Transaction,
  own: { readonly corporationId: string; readonly spaceId: string },
  items: PropertyInput["handoverItems"],
): Promise<void> {
  await tx
    .delete(handoverItems)
    .where(and(eq(handoverItems.corporationId, own.corporationId), eq(handoverItems.spaceId, own.spaceId)));
  const said = items.flatMap(({ element, by, note }) => (by ? [{ ...own, element, by, note }] : []));
  if (said.length > 0) await tx.insert(handoverItems).values(said);
}
