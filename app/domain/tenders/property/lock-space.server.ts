import { and, eq } from "drizzle-orm";

import type { Staff } from "#app/domain/people/actor.ts";
import { mayDo, type Right } from "#app/domain/people/rights.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Transaction } from "#db/client.server.ts";
import { spaces } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";

import { canChangeSpace } from "../rules.ts";

/**
 * A space of the actor's own, locked for a change of this kind. Refused to who may not make it, and with "rules-frozen" while a call that
 * was proposed or published promises what stands there.
 */
export async function lockSpace(tx: Transaction, staff: Staff, spaceId: string, right: Right = "prepare") {
  const [space] = await tx
    .select()
    .from(spaces)
    .where(and(eq(spaces.corporationId, staff.corporationId), eq(spaces.id, spaceId)))
    .for("update");
  if (!space) return problem("not-found");
  if (!mayDo(staff, right)) return problem("not-your-role");
  const calls = await tx
    .select({ state: tenders.state })
    .from(tenders)
    .where(and(eq(tenders.corporationId, staff.corporationId), eq(tenders.spaceId, spaceId)));
  return canChangeSpace(staff, calls, right) ? done(space) : problem("rules-frozen");
}
