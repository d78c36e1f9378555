import { addMonths, type Day } from "#app/lib/dates.ts";

/** So many months before a temporary lease ends staff are warned (domain.md 4: the timer of two years); 0 is the day itself. */
const ALARMS = [0, 1, 3, 6] as const;
export type TermAlarm = (typeof ALARMS)[number];

/** The latest alarm that is due for a lease that ends on this day; null while its end is more than half a year away. */
export function dueAlarm(endsOn: Day, today: Day): TermAlarm | null {
  return ALARMS.find((months) => addMonths(endsOn, -months) <= today) ?? null;
}
