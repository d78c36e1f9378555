import type { Staff } from "#app/domain/people/actor.ts";
import { cancelSlot } from "#app/domain/tenders/viewings/cancel-slot.server.ts";
import { recordAttendance } from "#app/domain/tenders/viewings/record-attendance.server.ts";
import { attendanceForm, cancelSlotForm } from "#app/domain/tenders/viewings/slot-form.ts";

import { database } from "./database.server.ts";
import { readForm } from "./forms.server.ts";
import { refused } from "./guards.server.ts";

/** The two things that can be done with a viewing, told apart by what the form sends: a reason, or who came. */
export async function changeSlot(request: Request, actor: Staff, slotId: string) {
  const isAttendance = new URL(request.url).searchParams.has("aanwezig");
  const form = isAttendance
    ? await readForm(request, attendanceForm)
    : await readForm(request, cancelSlotForm);
  if (!form.ok) return { ok: false, reply: form.reply } as const;
  const done =
    "came" in form.value
      ? await recordAttendance(database(), actor, slotId, form.value.came, form.key)
      : await cancelSlot(database(), actor, slotId, form.value.reason, form.key);
  if (done.ok) return { ok: true } as const;
  if (done.problem === "not-found") throw refused(404);
  return { ok: false, reply: form.refuse(done) } as const;
}
