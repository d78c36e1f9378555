import { and, count, eq, inArray } from "drizzle-orm";

import type { Db } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { inScope } from "#db/scope.server.ts";

import { submittedStates } from "./states.ts";

/**
 * How many plans lie in each box of a corporation: all that anyone may know before closing. Counted on behalf of
 * the system, because staff themselves cannot see a sealed plan.
 */
export async function countSubmittedByTender(db: Db, corporationId: string): Promise<Map<string, number>> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const rows = await tx
      .select({ tenderId: applications.tenderId, total: count() })
      .from(applications)
      .where(and(eq(applications.corporationId, corporationId), inArray(applications.state, submittedStates)))
      .groupBy(applications.tenderId);
    return new Map(rows.map((row) => [row.tenderId, row.total]));
  });
}
