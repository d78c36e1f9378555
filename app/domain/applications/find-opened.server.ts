import { and, eq } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { tenders } from "#db/schema/tenders.ts";

/** A plan that this corporation received, locked for the change, with its call; null when sealed or another's. */
export async function findOpened(tx: Transaction, corporationId: string, applicationId: string) {
  const [row] = await tx
    .select({ plan: applications, tender: tenders })
    .from(applications)
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, applications.corporationId), eq(tenders.id, applications.tenderId)),
    )
    .where(and(eq(applications.corporationId, corporationId), eq(applications.id, applicationId)))
    .for("update", { of: applications });
  return row ?? null;
}
