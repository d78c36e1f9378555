import { expect, test } from "vitest";

import { lateMoment } from "#app/domain/tenders/late-opening.ts";

const due = new Date("2026-05-01T07:00:00.000Z");

test("what came within the minute came when it was due; from then on its true moment is told", () => {
  const after = (milliseconds: number) => new Date(due.getTime() + milliseconds);
  expect(lateMoment(due, null)).toBeNull();
  expect(lateMoment(due, after(59_999))).toBeNull();
  expect(lateMoment(due, after(60_000))).toEqual(after(60_000));
  expect(lateMoment(due, after(-1))).toBeNull();
});
