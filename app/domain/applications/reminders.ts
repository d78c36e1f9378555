import { addDays, dayOf, momentAt } from "#app/lib/dates.ts";

/** So many Amsterdam days before closing a draft is remembered (domain.md 2e, letter 2), the last one first. */
const REMINDERS = [2, 7] as const;
/** Letters of this kind come in the morning. */
const HOUR = 9;

/**
 * Which reminder is due for a draft: the latest whose morning has come. None before that, none after closing, and
 * none for somebody who started later than that morning.
 */
export function dueReminder(closesAt: Date, startedAt: Date, now: Date): (typeof REMINDERS)[number] | null {
  if (now >= closesAt) return null;
  const due = REMINDERS.find((days) => {
    const morning = momentAt(addDays(dayOf(closesAt), -days), HOUR);
    return morning !== null && morning <= now;
  });
  if (due === undefined) return null;
  const morning = momentAt(addDays(dayOf(closesAt), -due), HOUR);
  return morning !== null && startedAt < morning ? due : null;
}
