import { and, eq } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { ownTemplates } from "#db/schema/criteria-templates.ts";

/** The criteria of a saved template; null for another corporation's. */
export async function findTemplate(tx: Transaction, corporationId: string, templateId: string) {
  const [row] = await tx
    .select({ criteria: ownTemplates.criteria })
    .from(ownTemplates)
    .where(and(eq(ownTemplates.corporationId, corporationId), eq(ownTemplates.id, templateId)));
  return row?.criteria ?? null;
}
