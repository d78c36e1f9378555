import { expect, test } from "vitest";

import { dueAlarm } from "#app/domain/leases/term-alarm.ts";
import { day } from "#app/lib/dates.ts";

const endsOn = day("2028-08-31");

test.each([
  ["2028-02-28", null],
  ["2028-02-29", 6],
  ["2028-05-30", 6],
  ["2028-05-31", 3],
  ["2028-07-31", 1],
  ["2028-08-30", 1],
  ["2028-08-31", 0],
  ["2028-12-01", 0],
] as const)("on %s the alarm of %j months is due for a lease until the end of August", (today, due) => {
  expect(dueAlarm(endsOn, day(today))).toBe(due);
});
