import { done, problem } from "#app/lib/outcome.ts";
import type { Transaction } from "#db/client.server.ts";

import { decisionLack } from "./decision-lack.ts";
import { findDecision } from "./queries.server.ts";

/** Whether a space may be published as what it is (`decisionLack`). Answers the latest decision. */
export async function checkDecided(tx: Transaction, corporationId: string, spaceId: string) {
  const found = await findDecision(tx, corporationId, spaceId);
  if (!found) return problem(decisionLack("none"));
  const isRead = found.decision.readAt !== null;
  return isRead ? done(found.decision) : problem(decisionLack("unread"));
}
