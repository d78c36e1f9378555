import { clockOf, type Day, dayOf } from "#app/lib/dates.ts";
import { addWorkingDays, isWorkingDay } from "#app/lib/working-days.ts";

import type { Timetable } from "./timetable.ts";

export type TimetableRemark = { readonly moment: keyof Timetable } &
  /** It has been already: a call with it cannot be published. */
  (
    | { readonly kind: "over"; readonly on: Day }
    | { readonly kind: "not-a-working-day"; readonly on: Day; readonly better: Day }
    /** The night on which the clocks go back: this hour comes twice, and the first counts. */
    | { readonly kind: "hour-comes-twice"; readonly on: Day }
  );

/** Nobody is at the desk or in the hall on a day off; a space may open on any day, and people hand in on any day but then find nobody to ask. */
const worked = ["closesAt", "shortlistBy", "pitchAt", "resultBy"] as const;

const HOUR = 3_600_000;

/**
 * What staff would want to know of these moments as soon as they are stored, the worst first; none of it stops them from
 * storing, and what is over stops them from publishing. A call that opens today may open at once.
 */
export function remarksOn(
  timetable: { readonly [Part in keyof Timetable]: Date | null },
  now: Date,
): TimetableRemark[] {
  const over = (["opensAt", ...worked] as const).flatMap((moment): TimetableRemark[] => {
    const at = timetable[moment];
    if (!at || (moment === "opensAt" ? dayOf(at) >= dayOf(now) : at > now)) return [];
    return [{ moment, kind: "over", on: dayOf(at) }];
  });
  const off = worked.flatMap((moment): TimetableRemark[] => {
    const at = timetable[moment];
    if (!at || isWorkingDay(dayOf(at))) return [];
    const on = dayOf(at);
    return [{ moment, kind: "not-a-working-day", on, better: addWorkingDays(on, 1) }];
  });
  const twice = (["opensAt", ...worked] as const).flatMap((moment): TimetableRemark[] => {
    const at = timetable[moment];
    if (!at || !isTwice(at)) return [];
    return [{ moment, kind: "hour-comes-twice", on: dayOf(at) }];
  });
  return [...over, ...off, ...twice];
}

function isTwice(at: Date): boolean {
  const [now, later] = [clockOf(at), clockOf(new Date(at.getTime() + HOUR))];
  return now.day === later.day && now.hour === later.hour && now.minute === later.minute;
}
