import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { stateAt, type TenderState } from "#app/domain/tenders/states.ts";

type Timed = { readonly state: TenderState; readonly opensAt: Date | null; readonly closesAt: Date | null };
type Slot = { readonly startsAt: Date; readonly cancelledAt: Date | null };

/** Staff plan viewings once the timetable is promised, and until nobody can hand in a plan any more. */
export const canPlanViewings = (staff: Staff, tender: Timed, now: Date) =>
  isEditor(staff) && ["scheduled", "open"].includes(stateAt(tender, now));

/** People come and look while the call is open: before that nobody knows of it, after that it is of no use. */
export const isWithinCall = (tender: Timed, slot: { readonly startsAt: Date; readonly endsAt: Date }) =>
  tender.opensAt !== null &&
  tender.closesAt !== null &&
  slot.startsAt >= tender.opensAt &&
  slot.endsAt <= tender.closesAt;

/** Whether the door of a viewing has opened; from then on nobody books, moves or gives back. */
export const hasBegun = (slot: Pick<Slot, "startsAt">, now: Date) => slot.startsAt <= now;

/** A place can be taken, moved or given back until the viewing begins. */
export const isBookable = (tender: Timed, slot: Slot, now: Date) =>
  stateAt(tender, now) === "open" && slot.cancelledAt === null && !hasBegun(slot, now);

/** Who came is noted once it has begun. */
export const canNoteAttendance = (staff: Staff, slot: Slot, now: Date) =>
  isEditor(staff) && slot.cancelledAt === null && hasBegun(slot, now);
