import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";

import { callOff } from "./call-off.server.ts";
import { findSlotForChange } from "./find-slot.server.ts";

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
    const people = await callOff(story, found, reason);
    const { id: tenderId, spaceId } = tender;
    await record("viewing.called-off", { corporationId, tenderId, spaceId }, { slotId, people });
    return done({ tenderId });
  });
}
