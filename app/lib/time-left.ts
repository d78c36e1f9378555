import { addDays, clockOf, dayOf, daysBetween, momentAt } from "./dates.ts";

/** What is left until a moment, coarse when it is far away and in minutes when it is near. */
export type TimeLeft =
  | { readonly in: "days"; readonly days: number; readonly hours: number }
  | { readonly in: "hours"; readonly hours: number; readonly minutes: number }
  | { readonly in: "minutes"; readonly minutes: number };

const MINUTE = 60_000;

/**
 * What is left until a moment as somebody with a clock in Amsterdam counts it: a day is until the same time tomorrow,
 * also in the night in which the clocks change; what remains is hours that pass. Rounded down; null once it is over.
 */
export function timeLeft(until: Date, now: Date): TimeLeft | null {
  if (now >= until) return null;
  const onCalendar = daysBetween(dayOf(now), dayOf(until));
  const days = sameTimeAfter(now, onCalendar) <= until.getTime() ? onCalendar : onCalendar - 1;
  const rest = Math.floor((until.getTime() - sameTimeAfter(now, days)) / MINUTE);
  const [hours, minutes] = [Math.floor(rest / 60), rest % 60];
  if (days > 0) return { in: "days", days, hours };
  return hours > 0 ? { in: "hours", hours, minutes } : { in: "minutes", minutes };
}

/** So many days later at the same time of the clock; an hour later where the clocks skip that time. */
function sameTimeAfter(now: Date, days: number): number {
  if (days === 0) return now.getTime();
  const { day, hour, minute } = clockOf(now);
  const on = addDays(day, days);
  const moment = momentAt(on, hour, minute) ?? momentAt(on, hour + 1, minute);
  if (!moment) throw new RangeError(`no such time on ${on}`);
  return moment.getTime() + (now.getTime() % MINUTE);
}
