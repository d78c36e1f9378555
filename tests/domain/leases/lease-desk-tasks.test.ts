import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type DeskLease, leaseTasksOn } from "#app/domain/leases/lease-desk-tasks.ts";
import { addDays, addMonths, day, dayOf } from "#app/lib/dates.ts";

const lease: DeskLease = {
  leaseId: "l",
  tenderId: "t",
  address: "Zwanenkade 21",
  state: "open",
  startsOn: "2026-03-01",
  endsOn: null,
  movedAt: new Date("2026-03-01T09:00:00Z"),
  openTasks: 0,
};
const on = (today: string, changes: Partial<DeskLease> = {}) =>
  leaseTasksOn({ ...lease, ...changes }, day(today)).map(
    ({ kind, count, dueAt }) => `${kind} ${count} ${dueAt ? dayOf(dueAt) : "-"}`,
  );

describe("what waits at a lease", () => {
  test.for<readonly [string, string, Partial<DeskLease>, readonly string[]]>([
    ["nothing while its first year is young", "2026-10-31", {}, []],
    ["its evaluation four months before the year is over", "2026-11-01", {}, ["lease-evaluate 1 2027-02-01"]],
    ["the one that was missed, with the day it was due", "2027-06-01", {}, ["lease-evaluate 1 2027-02-01"]],
    [
      "nothing once it came out of its evaluation",
      "2027-02-10",
      { movedAt: new Date("2027-01-20T09:00:00Z") },
      [],
    ],
    [
      "the next one, a year on",
      "2027-11-05",
      { movedAt: new Date("2027-01-20T09:00:00Z") },
      ["lease-evaluate 1 2028-02-02"],
    ],
    [
      "the decision while it is evaluated",
      "2026-12-01",
      { state: "evaluation" },
      ["lease-decide 1 2027-02-01"],
    ],
    [
      "that decision, late, of an evaluation that began after its year",
      "2027-06-01",
      { state: "evaluation", movedAt: new Date("2027-05-01T09:00:00Z") },
      ["lease-decide 1 2027-02-01"],
    ],
    [
      "what was not seen yet of a screening, within ten working days",
      "2026-03-05",
      { state: "screening", openTasks: 4 },
      ["lease-step 4 2026-03-15"],
    ],
    ["the keys before it starts", "2026-02-20", { state: "handover" }, ["lease-step 1 2026-03-01"]],
    ["terms, which wait for permits, without a day", "2026-03-05", { state: "terms" }, ["lease-step 1 -"]],
    ["rent that is not paid", "2026-03-05", { state: "arrears" }, ["lease-settle 1 -"]],
    [
      "the end of a temporary lease half a year before",
      "2026-08-01",
      { endsOn: "2026-12-31" },
      ["lease-ends 1 2026-12-31"],
    ],
    ["nothing of one that ended", "2027-08-01", { state: "ended", endsOn: "2027-07-31" }, []],
  ])("is %s", ([, today, changes, expected]) => {
    expect(on(today, changes)).toEqual(expected);
  });

  test("is never an evaluation more than four months ahead, and always one when a year passed without", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), (days) => {
        const today = addDays(day(lease.startsOn), days);
        const [task] = leaseTasksOn(lease, today);
        // It never moved since it opened.
        const isAsked = addMonths(day(lease.startsOn), 8) <= today;
        expect(task?.kind).toBe(isAsked ? "lease-evaluate" : undefined);
        if (task?.dueAt) expect(addMonths(dayOf(task.dueAt), -4) <= today).toBe(true);
      }),
    );
  });
});
