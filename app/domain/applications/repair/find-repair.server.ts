import { and, asc, eq, gt } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { files } from "#db/schema/applications.ts";
import { repairDrafts, repairRequests } from "#db/schema/repairs.ts";

type Plan = { readonly corporationId: string; readonly id: string };

const of = ({ corporationId, id }: Plan) =>
  and(eq(repairRequests.corporationId, corporationId), eq(repairRequests.applicationId, id));

/** What was asked of this plan; null when nothing was, or for who may not know. */
export async function findRepair(tx: Transaction, plan: Plan) {
  const [request] = await tx.select().from(repairRequests).where(of(plan));
  return request ?? null;
}

/** The same, held until the end of the change. */
export async function findRepairForChange(tx: Transaction, plan: Plan) {
  const [request] = await tx.select().from(repairRequests).where(of(plan)).for("update");
  return request ?? null;
}

/** What its maker typed so far; nothing typed is version 0. */
export async function findRepairDraft(tx: Transaction, { corporationId, id }: Plan) {
  const [draft] = await tx
    .select()
    .from(repairDrafts)
    .where(and(eq(repairDrafts.corporationId, corporationId), eq(repairDrafts.applicationId, id)));
  return draft ?? null;
}

/** The files that came with the repair. Staff are given none before it is handed in. */
export async function listRepairFiles(tx: Transaction, { corporationId, id }: Plan, askedAt: Date) {
  return tx
    .select({ id: files.id, name: files.name, sizeBytes: files.sizeBytes })
    .from(files)
    .where(
      and(
        eq(files.corporationId, corporationId),
        eq(files.applicationId, id),
        eq(files.ready, true),
        gt(files.createdAt, askedAt),
      ),
    )
    .orderBy(asc(files.createdAt), asc(files.id));
}
