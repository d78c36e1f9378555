/** Moments are `Date`s; days are ISO strings ("2026-04-10") on the calendar of Amsterdam. */
export type Day = string & { readonly unit: "day" };

export const TIME_ZONE = "Europe/Amsterdam";

const clockParts = new Intl.DateTimeFormat("en-CA", {
  timeZone: TIME_ZONE,
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** The calendar day in Amsterdam at this moment. */
export function dayOf(moment: Date): Day {
  return clockOf(moment).day;
}

/** The wall clock in Amsterdam at this moment. */
export function clockOf(moment: Date): {
  day: Day;
  hour: number;
  minute: number;
} {
  const parts = Object.fromEntries(clockParts.formatToParts(moment).map((p) => [p.type, p.value]));
  return {
    day: `${parts.year}-${parts.month}-${parts.day}` as Day,
    hour: Number(parts.hour),
    minute: Number(parts.minute),
  };
}

/** Reads "2026-04-10" as a day of the calendar; null when there is no such day. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text ? (text as Day) : null;
}

/** A day in ISO form that is known to be one; throws otherwise. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

/** So many calendar days later, or earlier when negative. */
export function addDays(from: Day, days: number): Day {
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10) as Day;
}

/** The same day so many months later; the last day of the month where that day does not exist. */
export function addMonths(from: Day, months: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = from.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(dayOfMonth, last));
  return first.toISOString().slice(0, 10) as Day;
}

/** Whole days from one day to the other; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/**
 * The moment at which the clocks of Amsterdam show this time on this day. Null for a time that the
 * clocks skip (last Sunday of March, 02.00-03.00); the first of the two in the hour that comes twice.
 */
export function momentAt(on: Day, hour: number, minute = 0): Date | null {
  const guess = Date.parse(`${on}T${pad(hour)}:${pad(minute)}:00Z`);
  for (const offsetHours of [2, 1]) {
    const moment = new Date(guess - offsetHours * 3_600_000);
    const clock = clockOf(moment);
    if (clock.day === on && clock.hour === hour && clock.minute === minute) return moment;
  }
  return null;
}

function pad(part: number): string {
  return String(part).padStart(2, "0");
}
