import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { questionPeriod } from "#app/domain/tenders/questions/period.ts";
import { clockOf, dayOf, daysBetween } from "#app/lib/dates.ts";

describe("the time for questions", () => {
  it("ends at midnight a week before closing, and answers are there two days later", () => {
    // Closes Thursday 10 December 2026, 23.59 in Amsterdam.
    expect(questionPeriod(new Date("2026-12-10T22:59:00Z"))).toEqual({
      lastDay: "2026-12-03",
      endsAt: new Date("2026-12-03T23:00:00Z"),
      answersBy: "2026-12-05",
    });
  });

  it("is the 21st and the 23rd day of a call that is open for 28 days", () => {
    const opensAt = new Date("2026-11-12T08:00:00Z");
    const { lastDay, answersBy } = questionPeriod(new Date("2026-12-10T22:59:00Z"));
    expect(daysBetween(dayOf(opensAt), lastDay)).toBe(21);
    expect(daysBetween(dayOf(opensAt), answersBy)).toBe(23);
  });

  it("ends at the midnight of the clock on the wall when the clocks change in between", () => {
    // Summer time ends on Sunday 25 October 2026; this call closes on the 31st at noon.
    const { endsAt, lastDay } = questionPeriod(new Date("2026-10-31T11:00:00Z"));
    expect(lastDay).toBe("2026-10-24");
    expect(endsAt).toEqual(new Date("2026-10-24T22:00:00Z"));
  });

  it("always ends at midnight, a whole number of days before the day of closing", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2020-01-01"), max: new Date("2045-01-01"), noInvalidDate: true }),
        (closesAt) => {
          const { endsAt, lastDay, answersBy } = questionPeriod(closesAt);
          expect(clockOf(endsAt)).toMatchObject({ hour: 0, minute: 0 });
          expect(daysBetween(lastDay, dayOf(endsAt))).toBe(1);
          expect(daysBetween(lastDay, dayOf(closesAt))).toBe(7);
          expect(daysBetween(answersBy, dayOf(closesAt))).toBe(5);
          expect(endsAt < closesAt).toBe(true);
        },
      ),
    );
  });
});
