import fc from "fast-check";
import { expect, test } from "vitest";

import { repairDueAt, repairStatus } from "#app/domain/applications/repair/repair.ts";
import { addDays, clockOf, dayOf } from "#app/lib/dates.ts";
import { isWorkingDay } from "#app/lib/working-days.ts";

test.each([
  ["a Wednesday", "2026-11-25T09:00:00Z", "2026-12-02T22:59:00.000Z"],
  ["just after midnight in Amsterdam", "2026-11-24T23:30:00Z", "2026-12-02T22:59:00.000Z"],
  ["the last hour of a Friday, over King's day", "2026-04-24T21:00:00Z", "2026-05-04T21:59:00.000Z"],
  ["over the night that the clocks go back", "2026-10-23T10:00:00Z", "2026-10-30T22:59:00.000Z"],
])("what is asked on %s can be answered until 23.59 five working days later", (_day, asked, due) => {
  expect(repairDueAt(new Date(asked)).toISOString()).toBe(due);
});

test("everybody has five whole working days, and 23.59 of the last", () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) }), (asked) => {
      const due = repairDueAt(new Date(asked));
      let counted = 0;
      for (let on = addDays(dayOf(new Date(asked)), 1); on <= dayOf(due); on = addDays(on, 1))
        counted += isWorkingDay(on) ? 1 : 0;
      expect(counted).toBe(5);
      expect(clockOf(due)).toMatchObject({ hour: 23, minute: 59 });
    }),
  );
});

const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1, 0, minutes));

test.each([
  ["asked before the last moment", { dueAt: at(10), answeredAt: null, expiredAt: null }, at(9), "asked"],
  ["over at the last moment", { dueAt: at(10), answeredAt: null, expiredAt: null }, at(10), "expired"],
  ["over when noted", { dueAt: at(10), answeredAt: null, expiredAt: at(11) }, at(11), "expired"],
  ["answered for good", { dueAt: at(10), answeredAt: at(9), expiredAt: null }, at(99), "answered"],
])("a request is %s", (_story, request, now, status) => {
  expect(repairStatus(request, now)).toBe(status);
});
