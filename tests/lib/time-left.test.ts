import fc from "fast-check";
import { expect, test } from "vitest";

import { day, momentAt } from "#app/lib/dates.ts";
import { timeLeft, type TimeLeft } from "#app/lib/time-left.ts";

function at(on: string, hour: number, minute = 0): Date {
  const moment = momentAt(day(on), hour, minute);
  if (!moment) throw new Error("no such time");
  return moment;
}

test.each<[string, Date, Date, TimeLeft | null]>([
  ["as the design says it", at("2026-03-31", 15), at("2026-04-10", 12), { in: "days", days: 9, hours: 21 }],
  ["exactly a day", at("2026-04-09", 12), at("2026-04-10", 12), { in: "days", days: 1, hours: 0 }],
  [
    "a minute less than a day",
    at("2026-04-09", 12, 1),
    at("2026-04-10", 12),
    { in: "hours", hours: 23, minutes: 59 },
  ],
  ["an hour", at("2026-04-10", 11), at("2026-04-10", 12), { in: "hours", hours: 1, minutes: 0 }],
  ["under an hour", at("2026-04-10", 11, 1), at("2026-04-10", 12), { in: "minutes", minutes: 59 }],
  [
    "under a minute",
    new Date(at("2026-04-10", 12).getTime() - 30_000),
    at("2026-04-10", 12),
    { in: "minutes", minutes: 0 },
  ],
  ["nothing", at("2026-04-10", 12), at("2026-04-10", 12), null],
  ["over", at("2026-04-11", 12), at("2026-04-10", 12), null],
  [
    "over the night that has 23 hours",
    at("2026-03-28", 12),
    at("2026-03-29", 12),
    { in: "days", days: 1, hours: 0 },
  ],
  [
    "over the night that has 25 hours",
    at("2026-10-24", 12),
    at("2026-10-25", 12),
    { in: "days", days: 1, hours: 0 },
  ],
  [
    "to the longest day's last minute",
    at("2026-10-25", 0),
    at("2026-10-25", 23, 59),
    { in: "hours", hours: 24, minutes: 59 },
  ],
  [
    "from a time that tomorrow's clocks skip",
    at("2026-03-28", 2, 30),
    at("2026-03-29", 4, 30),
    { in: "days", days: 1, hours: 1 },
  ],
])("what is left: %s", (_story, now, until, left) => {
  expect(timeLeft(until, now)).toEqual(left);
});

const moments = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) });

test("what is left never promises more than there is, nor hides more than an hour of it", () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 60 * 86_400_000 }), (now, ahead) => {
      const left = timeLeft(new Date(now + ahead), new Date(now));
      const minutes = left === null ? 0 : minutesOf(left);
      // A day on the calendar may be an hour shorter or longer, twice a year.
      expect(minutes * 60_000).toBeLessThanOrEqual(ahead + 3_600_000);
      expect(minutes * 60_000).toBeGreaterThan(ahead - 2 * 3_600_000);
    }),
  );
});

test("what is left only becomes less as time passes", () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 0, max: 86_400_000 }), (now, later) => {
      const until = new Date(now + 3 * 86_400_000);
      const [first, second] = [timeLeft(until, new Date(now)), timeLeft(until, new Date(now + later))];
      // In the night in which the clocks skip an hour, a day may end an hour early.
      expect(minutesOf(second) - 60).toBeLessThanOrEqual(minutesOf(first));
    }),
  );
});

function minutesOf(left: TimeLeft | null): number {
  if (left === null) return 0;
  const [days, hours] = [left.in === "days" ? left.days : 0, left.in === "minutes" ? 0 : left.hours];
  return days * 1_440 + hours * 60 + (left.in === "days" ? 0 : left.minutes);
}
