import { addDays, type Day } from "./dates.ts";

/**
 * Whether people work on this day in the Netherlands: not at weekends and not on a public holiday. Liberation day
 * counts as one every year: not every employer gives it, but whoever has to answer then never has a day less.
 */
export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidaysOf(Number(day.slice(0, 4))).has(day);
}

/** The last of so many working days that come after this day. */
export function addWorkingDays(from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0; left -= isWorkingDay(day) ? 1 : 0) day = addDays(day, 1);
  return day;
}

const years = new Map<number, ReadonlySet<Day>>();

function holidaysOf(year: number): ReadonlySet<Day> {
  const known = years.get(year);
  if (known) return known;
  const easter = easterOf(year);
  const kingsDay = dayIn(year, 4, 27);
  const isSunday = new Date(`${kingsDay}T00:00:00Z`).getUTCDay() === 0;
  const holidays = new Set([
    dayIn(year, 1, 1),
    ...[0, 1].map((days) => addDays(easter, days)),
    isSunday ? addDays(kingsDay, -1) : kingsDay,
    dayIn(year, 5, 5),
    ...[39, 49, 50].map((days) => addDays(easter, days)),
    dayIn(year, 12, 25),
    dayIn(year, 12, 26),
  ]);
  years.set(year, holidays);
  return holidays;
}

/** Easter Sunday of the Gregorian calendar, by the century, the moon's cycle of 19 years and the weekday. */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const leapYears = Math.floor(inCentury / 4);
  const weekday = (32 + 2 * (century % 4) + 2 * leapYears - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  return addDays(dayIn(year, 3, 22), epact + weekday - 7 * late);
}

function dayIn(year: number, month: number, dayOfMonth: number): Day {
  return addDays(`${year}-${String(month).padStart(2, "0")}-01` as Day, dayOfMonth - 1);
}
