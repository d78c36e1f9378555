import { expect, test } from "vitest";

import { isTimeOfDay } from "#app/lib/time-of-day.ts";

test.each([
  ["23.00", true],
  ["9:05", true],
  ["23.00 uur", true],
  ["0:00u", true],
  ["24.00", false],
  ["25:99", false],
  ["12.60", false],
  ["elf uur", false],
  ["23", false],
  ["", false],
])("%j is a time of the day: %j", (text, is) => {
  expect(isTimeOfDay(text)).toBe(is);
});
