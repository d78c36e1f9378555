import fc from "fast-check";
import { expect, test } from "vitest";

import { drawWeek, openDays, openHours, openMinutes } from "#app/domain/applications/drawn-week.ts";
import {
  activityForm,
  DAY_CELLS,
  halfHours,
  type OpeningHours,
  openingHoursForm,
  readWeek,
  spanOf,
  timeOf,
  weekDays,
} from "#app/domain/applications/opening-hours.ts";

const times = fc.constantFrom(...halfHours);
const anySpan = fc
  .tuple(times, times)
  .map(([from, to]) => spanOf(from, to))
  .filter((span) => span !== null);
const anyWeek = fc
  .tuple(...weekDays.map(() => fc.option(anySpan, { nil: null })))
  .map((spans): OpeningHours => {
    const [mon = null, tue = null, wed = null, thu = null, fri = null, sat = null, sun = null] = spans;
    return { mon, tue, wed, thu, fri, sat, sun };
  });
const closed: OpeningHours = { mon: null, tue: null, wed: null, thu: null, fri: null, sat: null, sun: null };

test.each([
  ["09.00", "17.30", { from: 18, to: 35 }],
  ["17.00", "01.00", { from: 34, to: 50 }],
  ["22.00", "06.00", { from: 44, to: 60 }],
  ["05.00", "12.00", { from: 10, to: 24 }],
  ["17.00", "06.30", null],
  ["17.00", "17.00", null],
  ["09.15", "17.00", null],
  ["", "", null],
])("from %s to %s is %j", (from, to, span) => {
  expect(spanOf(from, to)).toEqual(span);
});

test("a span always has a length, at most a whole day, and is written again as it was chosen", () => {
  fc.assert(
    fc.property(anySpan, ({ from, to }) => {
      expect(to).toBeGreaterThan(from);
      expect(to - from).toBeLessThanOrEqual(DAY_CELLS);
      expect(spanOf(timeOf(from), timeOf(to))).toEqual({ from, to });
    }),
  );
});

test("the drawn week has as many open half hours as the sum says, whatever runs past midnight", () => {
  fc.assert(
    fc.property(anyWeek, (hours) => {
      const drawn = drawWeek(hours);
      const open = weekDays.flatMap((day) => drawn[day]).filter((cell) => cell === "open").length;
      expect(openMinutes(hours)).toBe(open * 30);
      const asked = weekDays.reduce(
        (sum, day) => sum + (hours[day] ? hours[day].to - hours[day].from : 0),
        0,
      );
      expect(open).toBeLessThanOrEqual(asked);
      expect(weekDays.map((day) => drawn[day].length)).toEqual(weekDays.map(() => DAY_CELLS));
    }),
  );
});

test("an activity is drawn only where the shop is closed, and opens nothing", () => {
  const hours = { ...closed, tue: { from: 18, to: 35 } };
  const drawn = drawWeek(hours, [{ day: "tue", from: 34, to: 42, what: "Breiavond" }]);
  expect(drawn.tue.slice(33, 43)).toEqual(["open", "open", ...Array(7).fill("activity"), "closed"]);
  expect(openHours(hours)).toBe(8.5);
  expect(openDays(hours)).toBe(1);
});

test("Saturday night is drawn on Sunday, Sunday night on Monday, and counted once", () => {
  const hours = { ...closed, sat: { from: 40, to: 52 }, sun: { from: 0, to: 50 } };
  const drawn = drawWeek(hours);
  expect(drawn.sun.every((cell) => cell === "open")).toBe(true);
  expect(drawn.mon.slice(0, 3)).toEqual(["open", "open", "closed"]);
  expect(openHours(hours)).toBe(4 + 24 + 1);
});

test("a form with empty days is closed on those days", () => {
  const read = openingHoursForm.parse({ mon: { from: "", to: "" }, tue: { from: "09.00", to: "17.00" } });
  expect(read).toEqual({ ...closed, tue: { from: 18, to: 34 } });
});

test.each([
  [undefined, "", "problems.never-open"],
  ["di t/m za", "", "problems.never-open"],
  [{}, "", "problems.never-open"],
  [{ mon: { from: "09.00" } }, "mon.to", "problems.required"],
  [{ mon: { to: "09.00" } }, "mon.from", "problems.required"],
  [{ mon: { from: "09.00", to: "08.00" } }, "mon.to", "problems.closes-before-it-opens"],
  [{ mon: { from: "9 uur", to: "17.00" } }, "mon.from", "problems.not-a-choice"],
])("the hours %j are refused at %j as %s", (sent, path, message) => {
  const [issue] = openingHoursForm.safeParse(sent).error?.issues ?? [];
  expect([issue?.path.join("."), issue?.message]).toEqual([path, message]);
});

test("an activity needs a day, two times in order and a name", () => {
  const good = { day: "thu", from: "19.00", to: "22.00", what: "Naailes" };
  expect(activityForm.parse(good)).toEqual({ day: "thu", from: 38, to: 44, what: "Naailes" });
  expect(activityForm.safeParse({ ...good, to: "18.00" }).success).toBe(false);
  expect(activityForm.safeParse({ ...good, what: " " }).success).toBe(false);
});

test("a week that is half written, or was text, is read as far as it goes", () => {
  const { hours, activities } = readWeek({
    openingHours: { mon: { from: "09.00", to: "12.00" }, tue: { from: "09.00" }, wed: "dicht" },
    activities: [{ day: "thu" }, { day: "fri", from: "20.00", to: "00.30", what: "Concert" }],
  });
  expect(hours).toEqual({ ...closed, mon: { from: 18, to: 24 } });
  expect(activities).toEqual([{ day: "fri", from: 40, to: 49, what: "Concert" }]);
  for (const nothing of [null, undefined, "text", { openingHours: "di t/m za" }])
    expect(readWeek(nothing)).toEqual({ hours: closed, activities: [] });
});
