import { findPlaceInPile } from "#app/domain/applications/opening/queries.server.ts";

import { readAs, requireEntrepreneur } from "./guards.server.ts";
import type { PlanPage } from "./plan-page.server.ts";

/** Where a plan lay in the pile that was opened, for its receipt; null before that, and without a seal. */
export async function readPlaceInPile(request: Request, plan: PlanPage) {
  const { receiptNumber, contentHash, corporationId, tenderId } = plan;
  if (receiptNumber === null || contentHash === null) return null;
  const { actor } = await requireEntrepreneur(request);
  return readAs(actor, (tx) =>
    findPlaceInPile(tx, { corporationId, tenderId }, { receiptNumber, contentHash }),
  );
}
