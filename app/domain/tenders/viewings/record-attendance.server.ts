import { and, eq, inArray, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { viewingBookings, viewingSlots } from "#db/schema/viewings.ts";

import { findSlotForChange } from "./find-slot.server.ts";
import { canNoteAttendance } from "./rules.ts";

/**
 * Notes who came to a viewing, once it has begun; noting again replaces it. The public reads how many came, never
 * who. Whoever came is free to hand in a plan or not: nothing here looks at plans.
 */
export async function recordAttendance(
  db: Db,
  staff: Staff,
  slotId: string,
  came: readonly string[],
  key?: string,
) {
  const command = { verb: "record-attendance", key, input: { slotId, came } };
  return write(db, staff, command, async ({ tx, now, record }) => {
    const { corporationId } = staff;
    const found = await findSlotForChange(tx, corporationId, slotId);
    if (!found) return problem("not-found");
    if (!isEditor(staff)) return problem("not-your-role");
    const { slot, tender } = found;
    if (!canNoteAttendance(staff, slot, now)) return problem("slot-not-begun");
    const ticked = came.length === 0 ? sql`false` : inArray(viewingBookings.id, [...came]);
    const noted = await tx
      .update(viewingBookings)
      .set({ attended: sql`${ticked}` })
      .where(
        and(
          eq(viewingBookings.corporationId, corporationId),
          eq(viewingBookings.slotId, slotId),
          eq(viewingBookings.state, "booked"),
        ),
      )
      .returning({ attended: viewingBookings.attended });
    const people = noted.filter(({ attended }) => attended).length;
    await tx
      .update(viewingSlots)
      .set({ came: people })
      .where(and(eq(viewingSlots.corporationId, corporationId), eq(viewingSlots.id, slotId)));
    await record("viewing.attended", { corporationId, tenderId: tender.id }, { slotId, people });
    return done({ tenderId: tender.id });
  });
}
