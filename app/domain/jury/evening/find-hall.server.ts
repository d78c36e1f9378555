import { and, eq, sql } from "drizzle-orm";

import type { Db } from "#db/client.server.ts";
import { evenings } from "#db/schema/evenings.ts";
import { tenders } from "#db/schema/tenders.ts";
import { readInScope } from "#db/scope.server.ts";

type Key = { readonly corporationId: string; readonly tenderId: string; readonly salt: string };

/** A key outlives its evening by so long, and nothing secret lies behind it. */
export const HALL_KEY_DAYS = 7;

/**
 * Whether a key for the screen in the hall still opens its evening, by the clock of the database: the conductor may have
 * made another one since, or the call came to nothing.
 */
export async function isHallKey(db: Db, { corporationId, tenderId, salt }: Key): Promise<boolean> {
  const rows = await readInScope(db, { kind: "system" }, (tx) =>
    tx
      .select({
        salt: evenings.beamerSalt,
        isInTime: sql<boolean>`${tenders.endedAt} is null and plint_now() <= (${tenders.rules} #>> '{timetable,pitchAt}')::timestamptz
          + make_interval(days => ${HALL_KEY_DAYS})`,
      })
      .from(evenings)
      .innerJoin(
        tenders,
        and(eq(tenders.corporationId, evenings.corporationId), eq(tenders.id, evenings.tenderId)),
      )
      .where(and(eq(evenings.corporationId, corporationId), eq(evenings.tenderId, tenderId))),
  );
  return rows[0]?.salt === salt && rows[0].isInTime;
}
