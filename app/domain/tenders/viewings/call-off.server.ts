import { and, asc, eq } from "drizzle-orm";

import type { Story } from "#app/domain/events/write.server.ts";
import type { tenders } from "#db/schema/tenders.ts";
import { viewingBookings, viewingSlots } from "#db/schema/viewings.ts";

import { tellBooker } from "./letters.server.ts";
import { bookingSteps } from "./states.ts";

type Viewing = {
  readonly tender: typeof tenders.$inferSelect;
  readonly slot: typeof viewingSlots.$inferSelect;
};

/**
 * Calls one viewing off: everybody who had a place gives it back and gets a letter with the reason. Answers how many they
 * were. Its caller holds the slot.
 */
export async function callOff(story: Story, { tender, slot }: Viewing, reason: string): Promise<number> {
  const { tx, now } = story;
  const { corporationId } = slot;
  await tx
    .update(viewingSlots)
    .set({ cancelledAt: now, cancelledReason: reason })
    .where(and(eq(viewingSlots.corporationId, corporationId), eq(viewingSlots.id, slot.id)));
  const bookings = await tx
    .select()
    .from(viewingBookings)
    .where(
      and(
        eq(viewingBookings.corporationId, corporationId),
        eq(viewingBookings.slotId, slot.id),
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
  return bookings.length;
}
