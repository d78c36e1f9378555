import { and, eq } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { tenders } from "#db/schema/tenders.ts";

/**
 * One's own plan, locked for the change, with the call it is for; null for anybody else's. A deadline is judged by
 * the call's own moments, so the row of the call needs no lock.
 */
export async function findOwnForChange(tx: Transaction, personId: string, applicationId: string) {
  const [plan] = await tx
    .select()
    .from(applications)
    .where(and(eq(applications.id, applicationId), eq(applications.personId, personId)))
    .for("update");
  if (!plan) return null;
  const [tender] = await tx
    .select()
    .from(tenders)
    .where(and(eq(tenders.corporationId, plan.corporationId), eq(tenders.id, plan.tenderId)));
  return tender ? { plan, tender } : null;
}
