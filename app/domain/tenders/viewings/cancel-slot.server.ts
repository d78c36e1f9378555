import { and, asc, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { viewingBookings, viewingSlots } from "#db/schema/viewings.ts";

import { findSlotForChange } from "./find-slot.server.ts";
import { tellBooker } from "./letters.server.ts";
import { bookingSteps } from "./states.ts";

/** Calls a viewing off before it begins; everybody who had a place gets a letter with the reason. */
export async function cancelSlot(db: Db, staff: Staff, slotId: string, reason: string, key?: string) {
  const command = { verb: "cancel-slot", key, input: { slotId, reason } };
  return write(db, staff, command, async (story) => {
    const { tx, now, record } = story;
    const { corporationId } = staff;
    const found = await findSlotForChange(tx, corporationId, slotId);
    if (!found) return problem("not-found");
    if (!isEditor(staff)) return problem("not-your-role");
    const { slot, tender } = found;
    if (slot.cancelledAt !== null || slot.startsAt <= now) return problem("slot-closed");
    const here = and(eq(viewingSlots.corporationId, corporationId), eq(viewingSlots.id, slotId));
    await tx.update(viewingSlots).set({ cancelledAt: now, cancelledReason: reason }).where(here);
    const bookings = await tx
      .select()
      .from(viewingBookings)
      .where(
        and(
          eq(viewingBookings.corporationId, corporationId),
          eq(viewingBookings.slotId, slotId),
          eq(viewingBookings.state, "booked"),
        ),
      )
      .orderBy(asc(viewingBookings.id))
      .for("update");
    for (const { id, personId, sequence: before } of bookings) {
      const sequence = before + 1;
      await tx
        .update(viewingBookings)
        .set({ state: bookingSteps.booked.cancel, sequence, changedAt: now })
        .where(and(eq(viewingBookings.corporationId, corporationId), eq(viewingBookings.id, id)));
      await tellBooker(story, "viewing-cancelled", {
        tender,
        slot,
        booking: { id, sequence },
        personId,
        reason,
      });
    }
    const { id: tenderId, spaceId } = tender;
    await record(
      "viewing.called-off",
      { corporationId, tenderId, spaceId },
      { slotId, people: bookings.length },
    );
    return done({ tenderId });
  });
}
