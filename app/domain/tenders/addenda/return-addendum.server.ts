import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { addenda } from "#db/schema/addenda.ts";

import { canReturnAddendum } from "./rules.ts";
import { addendumSteps } from "./states.ts";

/** Ends a proposed change with the reason why; whoever proposed it may do that too. Nothing was public, nobody is told. */
export async function returnAddendum(
  db: Db,
  staff: Staff,
  tenderId: string,
  { addendumId, returnedFor }: { readonly addendumId: string; readonly returnedFor: string },
  key?: string,
) {
  const command = { verb: "return-addendum", key, input: { tenderId, addendumId, returnedFor } };
  return write(db, staff, command, async ({ tx, now, record }) => {
    const { corporationId, personId } = staff;
    const here = and(
      eq(addenda.corporationId, corporationId),
      eq(addenda.tenderId, tenderId),
      eq(addenda.id, addendumId),
    );
    const [addendum] = await tx.select().from(addenda).where(here).for("update");
    if (!addendum) return problem("not-found");
    if (!canReturnAddendum(staff, addendum)) return problem("not-in-this-state");
    await tx
      .update(addenda)
      .set({ state: addendumSteps.proposed.return, closedBy: personId, closedAt: now, returnedFor })
      .where(here);
    await record("tender.change-returned", { corporationId, tenderId }, { reason: returnedFor });
    return done({ addendumId });
  });
}
