import { expect, test } from "vitest";

import { remarksOn } from "#app/domain/tenders/timetable-remarks.ts";
import { defaultTimetable, momentOf } from "#app/domain/tenders/timetable.ts";
import { addDays, day } from "#app/lib/dates.ts";

const none = { opensAt: null, closesAt: null, shortlistBy: null, pitchAt: null, resultBy: null };
const before = new Date("2025-12-01T12:00:00Z");
const at = (on: string, time: string) => momentOf(day(on), time);

test("a closing on Whit Monday, and an evening on a Sunday, are remarked with the next working day", () => {
  const remarks = remarksOn(
    {
      ...none,
      closesAt: at("2026-05-25", "12:00"),
      pitchAt: at("2026-06-28", "19:30"),
    },
    before,
  );
  expect(remarks).toEqual([
    { moment: "closesAt", kind: "not-a-working-day", on: "2026-05-25", better: "2026-05-26" },
    { moment: "pitchAt", kind: "not-a-working-day", on: "2026-06-28", better: "2026-06-29" },
  ]);
});

test("an hour that comes twice is remarked; the one that does not come is no moment at all", () => {
  expect(remarksOn({ ...none, opensAt: at("2026-10-25", "02:30") }, before)).toEqual([
    { moment: "opensAt", kind: "hour-comes-twice", on: "2026-10-25" },
  ]);
  expect(remarksOn({ ...none, opensAt: at("2026-10-25", "03:00") }, before)).toEqual([]);
  expect(at("2026-03-29", "02:30")).toBeNull();
});

test("what the house proposes for its own people falls on working days, whenever a call opens", () => {
  for (let days = 0; days < 400; days += 1) {
    const table = defaultTimetable(addDays(day("2026-01-01"), days));
    const { shortlistBy, pitchAt, resultBy } = table;
    const moments = [shortlistBy, pitchAt, resultBy].map((part) => momentOf(part.day, part.time));
    const [a, b, c] = moments as [Date, Date, Date];
    expect(remarksOn({ ...none, shortlistBy: a, pitchAt: b, resultBy: c }, before)).toEqual([]);
  }
});

test("moments that have been are remarked before all else; a call that opens today opens at once", () => {
  const now = new Date("2026-06-15T12:00:00Z");
  const table = {
    opensAt: at("2026-06-15", "09:00"),
    closesAt: at("2026-06-15", "13:59"),
    shortlistBy: at("2026-06-15", "14:01"),
    pitchAt: at("2026-06-01", "19:30"),
    resultBy: null,
  };
  const over = (remarks: ReturnType<typeof remarksOn>) =>
    remarks.flatMap(({ kind, moment }) => (kind === "over" ? [moment] : []));
  // Two o'clock in Amsterdam: what closes a minute earlier is over, what comes a minute later is not.
  expect(over(remarksOn(table, now))).toEqual(["closesAt", "pitchAt"]);
  expect(over(remarksOn({ ...table, opensAt: at("2026-06-14", "23:00") }, now))).toEqual([
    "opensAt",
    "closesAt",
    "pitchAt",
  ]);
});
