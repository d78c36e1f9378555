import { and, eq } from "drizzle-orm";

import type { Db } from "#db/client.server.ts";
import { evenings } from "#db/schema/evenings.ts";
import { readInScope } from "#db/scope.server.ts";

type Key = { readonly corporationId: string; readonly tenderId: string; readonly salt: string };

/** Whether a key for the screen in the hall still opens its evening; the conductor may have made another one since. */
export async function isHallKey(db: Db, { corporationId, tenderId, salt }: Key): Promise<boolean> {
  const rows = await readInScope(db, { kind: "system" }, (tx) =>
    tx
      .select({ salt: evenings.beamerSalt })
      .from(evenings)
      .where(and(eq(evenings.corporationId, corporationId), eq(evenings.tenderId, tenderId))),
  );
  return rows[0]?.salt === salt;
}
