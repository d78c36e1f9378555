import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  checkTimetable,
  defaultTimetable,
  fieldsOf,
  MIN_OPEN_DAYS,
  momentOf,
  type Timetable,
} from "#app/domain/tenders/timetable.ts";
import { addDays, day, momentAt } from "#app/lib/dates.ts";
import { isWorkingDay } from "#app/lib/working-days.ts";
import { done, problem } from "#app/lib/outcome.ts";

const days = fc.integer({ min: 0, max: 4_000 }).map((count) => addDays(day("2026-01-01"), count));
const names = ["opensAt", "closesAt", "shortlistBy", "pitchAt", "resultBy"] as const;

function at(on: string, time = "12:00"): Date {
  const moment = momentOf(day(on), time);
  if (!moment) throw new RangeError(`no such time: ${on} ${time}`);
  return moment;
}

const now = at("2026-03-01", "10:00");
const good: Timetable = {
  opensAt: at("2026-03-02", "09:00"),
  closesAt: at("2026-03-30", "23:59"),
  shortlistBy: at("2026-04-13", "17:00"),
  pitchAt: at("2026-04-20", "19:30"),
  resultBy: at("2026-04-27", "17:00"),
};

describe("the timetable that we propose", () => {
  it("counts from the day of opening, and shows the same clock time on both sides of a clock change", () => {
    expect(defaultTimetable(day("2026-03-02"))).toEqual({
      opensAt: { day: "2026-03-02", time: "09:00" },
      closesAt: { day: "2026-03-30", time: "23:59" },
      shortlistBy: { day: "2026-04-13", time: "17:00" },
      pitchAt: { day: "2026-04-20", time: "19:30" },
      // The 27th is King's Day.
      resultBy: { day: "2026-04-28", time: "17:00" },
    });
  });

  it("asks nobody to work at a weekend or on a public holiday", () => {
    expect(defaultTimetable(day("2026-11-13"))).toMatchObject({
      closesAt: { day: "2026-12-11" },
      shortlistBy: { day: "2026-12-28" },
      pitchAt: { day: "2027-01-04" },
      resultBy: { day: "2027-01-08" },
    });
    fc.assert(
      fc.property(days, (opensOn) => {
        const { shortlistBy, pitchAt, resultBy } = defaultTimetable(opensOn);
        for (const { day: on } of [shortlistBy, pitchAt, resultBy]) expect(isWorkingDay(on)).toBe(true);
      }),
    );
  });

  it("can be promised on any day of opening, and comes back from its fields", () => {
    fc.assert(
      fc.property(days, (opensOn) => {
        const fields = defaultTimetable(opensOn);
        const [opensAt, closesAt, shortlistBy, pitchAt, resultBy] = names.map((name) =>
          at(fields[name].day, fields[name].time),
        );
        if (!opensAt || !closesAt || !shortlistBy || !pitchAt || !resultBy)
          throw new Error("a part is missing");
        const timetable = { opensAt, closesAt, shortlistBy, pitchAt, resultBy };
        expect(checkTimetable(timetable, opensAt)).toEqual(done(timetable));
        for (const name of names) expect(fieldsOf(timetable[name])).toEqual(fields[name]);
      }),
    );
  });
});

describe("a time as people type it", () => {
  it.each([
    ["2026-01-15", "23:59", "2026-01-15T22:59:00.000Z"],
    ["2026-07-15", "23.59", "2026-07-15T21:59:00.000Z"],
    ["2026-07-15", " 9:05 ", "2026-07-15T07:05:00.000Z"],
    ["2026-07-15", "00:00", "2026-07-14T22:00:00.000Z"],
    ["2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
  ])("on %s, %j is the moment %s", (on, time, moment) => {
    expect(momentOf(day(on), time)?.toISOString()).toBe(moment);
  });

  it.each(["24:00", "12:60", "12", "1200", "", "12:5", "twaalf"])("%j is no time", (time) => {
    expect(momentOf(day("2026-07-15"), time)).toBeNull();
  });

  it("does not exist in the hour that the clocks skip", () => {
    expect(momentOf(day("2026-03-29"), "02:30")).toBeNull();
  });
});

describe("a timetable", () => {
  it("that is in order and long enough can be promised", () => {
    expect(checkTimetable(good, now)).toEqual(done(good));
  });

  it("must not be over before it is approved", () => {
    expect(checkTimetable(good, good.closesAt)).toEqual(problem("closes-in-the-past"));
    expect(checkTimetable(good, at("2026-05-01"))).toEqual(problem("closes-in-the-past"));
  });

  it("may open earlier today, but not yesterday", () => {
    expect(checkTimetable(good, at("2026-03-02", "23:00"))).toEqual(done(good));
    expect(checkTimetable(good, at("2026-03-03", "00:00"))).toEqual(problem("opens-in-the-past"));
  });

  it.each([0, 1, 2, 3])(
    "must come in order: moment %d before the next, and never at the same time",
    (index) => {
      const [name, next] = [names[index] ?? "opensAt", names[index + 1] ?? "resultBy"];
      const swapped = { ...good, [name]: good[next], [next]: good[name] };
      expect(checkTimetable(swapped, now)).toEqual(problem("timetable-out-of-order"));
      const together = { ...good, [name]: good[next] };
      expect(checkTimetable(together, now)).toEqual(problem("timetable-out-of-order"));
    },
  );

  it("leaves people three weeks to write, counted in days of Amsterdam", () => {
    expect(MIN_OPEN_DAYS).toBe(21);
    const closing = (on: string, time: string) => checkTimetable({ ...good, closesAt: at(on, time) }, now);
    expect(closing("2026-03-23", "00:00")).toMatchObject({ ok: true });
    expect(closing("2026-03-22", "23:59")).toEqual(problem("open-too-short", { days: 20, min: 21 }));
  });

  it("counts those weeks from the day of opening, also when it opened earlier today", () => {
    const opensAt = momentAt(day("2026-03-02"), 0);
    const closesAt = at("2026-03-23", "00:00");
    if (!opensAt) throw new Error("midnight exists");
    expect(checkTimetable({ ...good, opensAt, closesAt }, at("2026-03-02", "23:59"))).toMatchObject({
      ok: true,
    });
  });
});
