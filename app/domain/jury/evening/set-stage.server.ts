import { sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { evenings } from "#db/schema/evenings.ts";

import { type Conductor, holdAsConductor } from "./conductor.server.ts";
import { eveningOf } from "./hold-program.server.ts";
import type { HallView, RevealStyle } from "./states.ts";

export type StageChange =
  | { readonly hall: HallView }
  | { readonly revealStyle: RevealStyle }
  /** Another key for the screens in the hall: the earlier ones show nothing any more. */
  | { readonly newKey: true };

/** What the hall sees, and how it will see the result; how cannot change any more once the reveal began. */
export async function setStage(
  db: Db,
  conductor: Conductor,
  tenderId: string,
  change: StageChange,
  key?: string,
) {
  const command = { verb: "set-stage", key, input: { tenderId, ...change } };
  return write(db, conductor.staff, command, async ({ tx, record }) => {
    const held = await holdAsConductor(tx, conductor, tenderId);
    if (!held.ok) return held;
    const { row } = held.value;
    const here = { corporationId: row.corporationId, tenderId };
    if ("revealStyle" in change && row.revealStep > 0) return problem("step-not-now");
    const set = "newKey" in change ? { beamerSalt: sql`gen_random_uuid()` } : change;
    await tx
      .update(evenings)
      .set({ ...set, version: sql`${evenings.version} + 1` })
      .where(eveningOf(here));
    if ("newKey" in change) await record("evening.key-renewed", here);
    return done({ tenderId });
  });
}
