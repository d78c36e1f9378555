import { databaseNow } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { findSlotForStaff, listSlots, slotOf } from "#app/domain/tenders/viewings/queries.server.ts";
import { canNoteAttendance, canPlanViewings } from "#app/domain/tenders/viewings/rules.ts";

import { found, readAs } from "./guards.server.ts";
import { newOnceKey } from "./once-key.server.ts";
import { pageTitle } from "./page-title.server.ts";

/** The viewings of one call for the desk, and whether one more can be planned. */
export async function readStaffSlots(request: Request, actor: Staff, tenderId: string) {
  const { corporationId } = actor;
  return readAs(actor, async (tx) => {
    const { tender, space } = found(await findTenderForStaff(tx, corporationId, tenderId));
    const now = await databaseNow(tx);
    const address = addressOf({ space });
    return {
      title: pageTitle(request, "viewings.staff.title", address),
      once: newOnceKey(),
      tenderId,
      space,
      address,
      now: now.toISOString(),
      mayPlan: canPlanViewings(actor, tender, now),
      slots: await listSlots(tx, { corporationId, tenderId }),
    };
  });
}

/** One viewing with who comes. Names are for the door; they tell nothing of plans, which are not read here. */
export async function readStaffSlot(request: Request, actor: Staff, tenderId: string, slotId: string) {
  const { corporationId } = actor;
  return readAs(actor, async (tx) => {
    const { space } = found(await findTenderForStaff(tx, corporationId, tenderId));
    const { slot, guests } = found(await findSlotForStaff(tx, { corporationId, tenderId }, slotId));
    const now = await databaseNow(tx);
    const address = addressOf({ space });
    return {
      title: pageTitle(request, "viewings.staff.title", address),
      once: newOnceKey(),
      tenderId,
      space,
      address,
      now: now.toISOString(),
      slot: slotOf(slot),
      cancelledReason: slot.cancelledReason,
      guests,
      mayTick: canNoteAttendance(actor, slot, now),
      mayCancel: slot.cancelledAt === null && slot.startsAt > now,
    };
  });
}
