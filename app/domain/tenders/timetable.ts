import { addDays, clockOf, type Day, dayOf, daysBetween, momentAt } from "#app/lib/dates.ts";
import { type Outcome, done, problem } from "#app/lib/outcome.ts";
import { readTimeOfDay } from "#app/lib/time-of-day.ts";
import { addWorkingDays, isWorkingDay } from "#app/lib/working-days.ts";

/** The moments of a tender, in the order in which they must come. */
export type Timetable = {
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly shortlistBy: Date;
  readonly pitchAt: Date;
  readonly resultBy: Date;
};

export type TimetableProblem =
  "no-such-time" | "opens-in-the-past" | "closes-in-the-past" | "open-too-short" | "timetable-out-of-order";

/** People need time to write a plan: at least three weeks (domain.md 2a). */
export const MIN_OPEN_DAYS = 21;

/** Defaults of domain.md 2a, counted from the day of opening; what staff and the jury do falls on a working day. */
export function defaultTimetable(opensOn: Day): { [Part in keyof Timetable]: { day: Day; time: string } } {
  return {
    opensAt: { day: opensOn, time: "09:00" },
    closesAt: { day: addDays(opensOn, 28), time: "23:59" },
    shortlistBy: { day: workingDayFrom(addDays(opensOn, 42)), time: "17:00" },
    pitchAt: { day: workingDayFrom(addDays(opensOn, 49)), time: "19:30" },
    resultBy: { day: workingDayFrom(addDays(opensOn, 56)), time: "17:00" },
  };
}

/** This day, or the first after it on which people work: no jury comes on New Year's Day. */
function workingDayFrom(day: Day): Day {
  return isWorkingDay(day) ? day : addWorkingDays(day, 1);
}

/** The moment of a day and a wall-clock time ("23:59" or "23.59") in Amsterdam; null when there is no such time. */
export function momentOf(day: Day, time: string): Date | null {
  const read = readTimeOfDay(time);
  return read && momentAt(day, read.hour, read.minute);
}

/** Whether a timetable can be promised now: nothing in the past, long enough open, in order. */
export function checkTimetable(timetable: Timetable, now: Date): Outcome<Timetable, TimetableProblem> {
  const { opensAt, closesAt, shortlistBy, pitchAt, resultBy } = timetable;
  if (closesAt <= now) return problem("closes-in-the-past");
  if (dayOf(opensAt) < dayOf(now)) return problem("opens-in-the-past");
  const moments = [opensAt, closesAt, shortlistBy, pitchAt, resultBy];
  if (moments.some((moment, index) => index > 0 && moment <= (moments[index - 1] ?? moment))) {
    return problem("timetable-out-of-order");
  }
  const start = opensAt > now ? opensAt : now;
  const open = daysBetween(dayOf(start), dayOf(closesAt));
  return open >= MIN_OPEN_DAYS
    ? done(timetable)
    : problem("open-too-short", { days: open, min: MIN_OPEN_DAYS });
}

/** A moment as the fields of a form show it. */
export function fieldsOf(moment: Date): { day: Day; time: string } {
  const clock = clockOf(moment);
  return { day: clock.day, time: `${pad(clock.hour)}:${pad(clock.minute)}` };
}

function pad(part: number): string {
  return String(part).padStart(2, "0");
}
