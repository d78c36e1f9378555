import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { tenders } from "#db/schema/tenders.ts";
import { viewingSlots } from "#db/schema/viewings.ts";

import { canPlanViewings, isWithinCall } from "./rules.ts";
import type { SlotInput } from "./slot-form.ts";

/**
 * Sets a time at which people may come and look, within the time that the call is open and not in the past. Two
 * viewings of one call do not begin at the same moment ("slot-exists").
 */
export async function planSlot(db: Db, staff: Staff, tenderId: string, input: SlotInput, key?: string) {
  const command = { verb: "plan-slot", key, input: { tenderId, input } };
  return write(db, staff, command, async ({ tx, now, record }) => {
    const { corporationId, personId } = staff;
    const [tender] = await tx
      .select()
      .from(tenders)
      .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId)));
    if (!tender) return problem("not-found");
    if (!isEditor(staff)) return problem("not-your-role");
    if (!canPlanViewings(staff, tender, now)) return problem("not-in-this-state");
    if (input.startsAt <= now) return problem("slot-in-the-past");
    if (!isWithinCall(tender, input)) return problem("slot-outside-call");
    const [slot] = await tx
      .insert(viewingSlots)
      .values({ corporationId, tenderId, createdBy: personId, ...input })
      .onConflictDoNothing()
      .returning({ id: viewingSlots.id });
    if (!slot) return problem("slot-exists");
    await record(
      "viewing.planned",
      { corporationId, tenderId, spaceId: tender.spaceId },
      { slotId: slot.id },
    );
    return done({ slotId: slot.id });
  });
}
