import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, addMonths, clockOf, day, daysBetween, dayOf, momentAt, parseDay } from "#app/lib/dates.ts";

const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays(day("1990-01-01"), count));
const hours = fc.integer({ min: 0, max: 23 });
const minutes = fc.integer({ min: 0, max: 59 });

describe("the clock of Amsterdam", () => {
  it.each([
    ["2026-03-28T22:59:00Z", "2026-03-28", 23, 59],
    ["2026-03-28T23:00:00Z", "2026-03-29", 0, 0],
    ["2026-03-29T00:59:59Z", "2026-03-29", 1, 59],
    ["2026-03-29T01:00:00Z", "2026-03-29", 3, 0],
    ["2026-03-29T22:00:00Z", "2026-03-30", 0, 0],
    ["2026-10-24T22:00:00Z", "2026-10-25", 0, 0],
    ["2026-10-25T00:30:00Z", "2026-10-25", 2, 30],
    ["2026-10-25T01:30:00Z", "2026-10-25", 2, 30],
    ["2026-10-25T22:59:00Z", "2026-10-25", 23, 59],
    ["2026-10-25T23:00:00Z", "2026-10-26", 0, 0],
    ["2025-12-31T23:00:00Z", "2026-01-01", 0, 0],
  ])("at %s shows %s %d:%d", (moment, on, hour, minute) => {
    expect(clockOf(new Date(moment))).toEqual({ day: on, hour, minute });
    expect(dayOf(new Date(moment))).toBe(on);
  });
});

describe("the moment of a time on a day", () => {
  it.each([
    ["2026-01-15", 9, 0, "2026-01-15T08:00:00.000Z"],
    ["2026-07-15", 9, 0, "2026-07-15T07:00:00.000Z"],
    ["2026-03-29", 1, 59, "2026-03-29T00:59:00.000Z"],
    ["2026-03-29", 3, 0, "2026-03-29T01:00:00.000Z"],
    ["2026-10-25", 1, 59, "2026-10-24T23:59:00.000Z"],
    ["2026-10-25", 3, 0, "2026-10-25T02:00:00.000Z"],
    ["2026-10-25", 23, 59, "2026-10-25T22:59:00.000Z"],
  ])("%s at %d:%d is %s", (on, hour, minute, moment) => {
    expect(momentAt(day(on), hour, minute)?.toISOString()).toBe(moment);
  });

  it("does not exist while the clocks skip an hour", () => {
    expect(momentAt(day("2026-03-29"), 2)).toBeNull();
    expect(momentAt(day("2026-03-29"), 2, 59)).toBeNull();
    expect(momentAt(day("2028-03-26"), 2, 30)).toBeNull();
  });

  it("is the first of the two in the hour that comes twice", () => {
    expect(momentAt(day("2026-10-25"), 2, 0)?.toISOString()).toBe("2026-10-25T00:00:00.000Z");
    expect(momentAt(day("2026-10-25"), 2, 59)?.toISOString()).toBe("2026-10-25T00:59:00.000Z");
  });

  it("shows that very time on that very day again", () => {
    fc.assert(
      fc.property(days, hours, minutes, (on, hour, minute) => {
        const moment = momentAt(on, hour, minute);
        if (moment) expect(clockOf(moment)).toEqual({ day: on, hour, minute });
        else expect([on.slice(4, 7), hour]).toEqual(["-03", 2]);
      }),
    );
  });

  it("makes a day of 23 hours in March and of 25 in October, and of 24 otherwise", () => {
    const year = Array.from({ length: 365 }, (_, index) => addDays(day("2026-01-01"), index));
    const start = (on: (typeof year)[number]) => momentAt(on, 0)?.getTime() ?? Number.NaN;
    const long = year.map((on) => [on, (start(addDays(on, 1)) - start(on)) / 3_600_000]);
    expect(long.filter(([, length]) => length !== 24)).toEqual([
      ["2026-03-29", 23],
      ["2026-10-25", 25],
    ]);
  });
});

describe("a day", () => {
  it.each(["2026-04-10", "2028-02-29", "2000-02-29", "2026-12-31"])("%s is on the calendar", (text) => {
    expect(parseDay(text)).toBe(text);
    expect(day(text)).toBe(text);
  });

  const never = ["2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00"];
  it.each([...never, "2026-4-1", "10-04-2026", " 2026-04-10", "2026-04-10T00:00", ""])(
    "%j is not",
    (text) => {
      expect(parseDay(text)).toBeNull();
      expect(() => day(text)).toThrow(RangeError);
    },
  );
});

describe("counting days", () => {
  it("crosses both clock changes, month ends and leap days without losing one", () => {
    expect(addDays(day("2026-03-28"), 2)).toBe("2026-03-30");
    expect(addDays(day("2026-10-24"), 2)).toBe("2026-10-26");
    expect(addDays(day("2028-02-28"), 1)).toBe("2028-02-29");
    expect(addDays(day("2026-02-28"), 1)).toBe("2026-03-01");
    expect(addDays(day("2026-01-01"), -1)).toBe("2025-12-31");
    expect(daysBetween(day("2028-01-01"), day("2029-01-01"))).toBe(366);
  });

  it("back is minus counting forth, and undoes adding", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -20_000, max: 20_000 }), (from, count) => {
        const to = addDays(from, count);
        expect(daysBetween(from, to)).toBe(count);
        expect(daysBetween(to, from) + count).toBe(0);
        expect(parseDay(to)).toBe(to);
      }),
    );
  });
});

describe("adding months", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2028-02-29", 48, "2032-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-05-31", 0, "2026-05-31"],
  ])("to %s: %d gives %s", (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  it("lands in that month, on the same day or else on its last", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -240, max: 240 }), (from, months) => {
        const to = addMonths(from, months);
        const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(monthOf(to) - monthOf(from)).toBe(months);
        if (to.slice(8) === from.slice(8)) return;
        expect(to.slice(8) < from.slice(8)).toBe(true);
        expect(addDays(to, 1).slice(8)).toBe("01");
      }),
    );
  });
});
