import { digestPlans } from "#app/domain/applications/triage/digest-plans.server.ts";
import { buildOpenTender } from "#db/factories/evening.server.ts";
import { buildManyPlans } from "#db/factories/many-plans.server.ts";

import { givenStage } from "./stage.ts";

/** A call with so many plans in its box, closed just now unless told otherwise, and counted. */
export async function givenBox(
  ...[db, owner, count, closed = true]: [...Parameters<typeof givenStage>, count: number, closed?: boolean]
) {
  const stage = await givenStage(db, owner);
  const call = await buildOpenTender(stage);
  const { corporationId } = stage.coordinator;
  const ids = await buildManyPlans(
    db,
    { ...call, corporationId, receivedAt: new Date(call.opensAt.getTime() + 60_000) },
    count,
  );
  /** Closed, and opened as by two people. */
  const close = () => owner`update tenders set closes_at = plint_now() - interval '1 second',
    opening_asked_by = proposed_by, opening_asked_at = plint_now(), plans_opened_by = approved_by, plans_opened_at = plint_now() where approved_by is not null`;
  if (closed) await close();
  await digestPlans(db);
  return { stage, ...call, corporationId, ids, close };
}
