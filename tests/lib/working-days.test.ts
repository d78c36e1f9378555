import fc from "fast-check";
import { expect, test } from "vitest";

import { addDays, day, type Day } from "#app/lib/dates.ts";
import { addWorkingDays, easterOf, isWorkingDay } from "#app/lib/working-days.ts";

test.each([
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2026, "2026-04-05"],
  [2027, "2027-03-28"],
  [2038, "2038-04-25"],
  [2285, "2285-03-22"],
])("Easter of %i is on %s", (year, easter) => {
  expect(easterOf(year)).toBe(easter);
});

test.each([
  ["new year's day", "2026-01-01"],
  ["Easter Monday", "2026-04-06"],
  ["King's day", "2026-04-27"],
  ["King's day a day early when it would be a Sunday", "2025-04-26"],
  ["liberation day", "2026-05-05"],
  ["Ascension day", "2026-05-14"],
  ["Whit Monday", "2026-05-25"],
  ["Christmas", "2026-12-25"],
  ["a Saturday", "2026-11-21"],
  ["a Sunday", "2026-11-22"],
])("nobody works on %s", (_name, on) => {
  expect(isWorkingDay(day(on))).toBe(false);
});

test.each([
  ["Good Friday", "2026-04-03"],
  ["the day after Ascension", "2026-05-15"],
  ["the Monday after King's day in a year in which it came early", "2025-04-28"],
  ["Christmas eve", "2026-12-24"],
])("people work on %s", (_name, on) => {
  expect(isWorkingDay(day(on))).toBe(true);
});

test.each([
  ["an ordinary week", "2026-11-25", "2026-12-02"],
  ["asked on a Saturday", "2026-11-21", "2026-11-27"],
  ["over Easter", "2026-04-01", "2026-04-09"],
  ["over King's day and liberation day", "2026-04-24", "2026-05-04"],
  ["over Christmas and new year", "2026-12-23", "2026-12-31"],
  ["over Ascension", "2026-05-13", "2026-05-21"],
])("five working days: %s", (_name, from, to) => {
  expect(addWorkingDays(day(from), 5)).toBe(to);
});

const days = fc.integer({ min: 0, max: 80_000 }).map((after) => addDays("1990-01-01" as Day, after));

test("between a day and the last of so many working days lie exactly so many", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 30 }), (from, count) => {
      const last = addWorkingDays(from, count);
      let counted = 0;
      for (let on = addDays(from, 1); on <= last; on = addDays(on, 1)) counted += isWorkingDay(on) ? 1 : 0;
      expect(counted).toBe(count);
      expect(isWorkingDay(last)).toBe(true);
    }),
  );
});
