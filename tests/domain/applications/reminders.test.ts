import { describe, expect, it } from "vitest";

import { dueReminder } from "#app/domain/applications/reminders.ts";

// Thursday 10 December 2026, 23.59 in Amsterdam.
const closesAt = new Date("2026-12-10T22:59:00Z");
const longAgo = new Date("2026-11-20T12:00:00Z");
const at = (moment: string) => dueReminder(closesAt, longAgo, new Date(moment));

describe("the reminder of a draft", () => {
  it.each([
    ["2026-12-03T07:59:59Z", null],
    ["2026-12-03T08:00:00Z", 7],
    ["2026-12-08T07:59:59Z", 7],
    ["2026-12-08T08:00:00Z", 2],
    ["2026-12-10T22:58:59Z", 2],
    ["2026-12-10T22:59:00Z", null],
  ])("at %s is %s days", (moment, days) => {
    expect(at(moment)).toBe(days);
  });

  it("is for nobody who started after that morning", () => {
    const now = new Date("2026-12-08T10:00:00Z");
    expect(dueReminder(closesAt, new Date("2026-12-08T08:30:00Z"), now)).toBeNull();
    expect(dueReminder(closesAt, new Date("2026-12-05T08:30:00Z"), now)).toBe(2);
    expect(
      dueReminder(closesAt, new Date("2026-12-05T08:30:00Z"), new Date("2026-12-06T08:30:00Z")),
    ).toBeNull();
  });

  it("counts the hours of the clock on the wall when summer time ends in between", () => {
    // Closes Wednesday 28 October at noon; the clocks went back on the 25th.
    const noon = new Date("2026-10-28T11:00:00Z");
    expect(dueReminder(noon, longAgo, new Date("2026-10-21T06:59:00Z"))).toBeNull();
    expect(dueReminder(noon, new Date("2026-10-01T00:00:00Z"), new Date("2026-10-21T07:00:00Z"))).toBe(7);
  });
});
