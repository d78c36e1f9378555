import { and, eq } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { tenders } from "#db/schema/tenders.ts";
import { viewingSlots } from "#db/schema/viewings.ts";

/** One viewing of a corporation, locked, with its call; null for another corporation's. */
export async function findSlotForChange(tx: Transaction, corporationId: string, slotId: string) {
  const [slot] = await tx
    .select()
    .from(viewingSlots)
    .where(and(eq(viewingSlots.corporationId, corporationId), eq(viewingSlots.id, slotId)))
    .for("update");
  if (!slot) return null;
  const [tender] = await tx
    .select()
    .from(tenders)
    .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, slot.tenderId)));
  return tender ? { slot, tender } : null;
}
