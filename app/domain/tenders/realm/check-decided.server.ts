import { done, problem } from "#app/lib/outcome.ts";
import type { Transaction } from "#db/client.server.ts";

import { findDecision } from "./queries.server.ts";

/**
 * Whether a space may be published as what it is: commercial or social property was decided, and a second person read
 * the latest decision (domain.md 1a 2 and 8). Answers that decision.
 */
export async function checkDecided(tx: Transaction, corporationId: string, spaceId: string) {
  const found = await findDecision(tx, corporationId, spaceId);
  if (!found) return problem("realm-undecided");
  return found.decision.readAt === null ? problem("realm-unread") : done(found.decision);
}
