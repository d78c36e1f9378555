import fc from "fast-check";
import { expect, test } from "vitest";

import { checkTemporary, lastTemporaryDay } from "#app/domain/tenders/temporary.ts";
import { addDays, addMonths, day } from "#app/lib/dates.ts";

const start = day("2027-09-01");

test("a temporary lease lasts two years to the day, and not a day longer", () => {
  expect(lastTemporaryDay(start)).toBe("2029-08-31");
  expect(checkTemporary(start, day("2029-08-31"), 2).ok).toBe(true);
  expect(checkTemporary(start, day("2029-09-01"), 2)).toMatchObject({
    problem: "temporary-over-two-years",
    details: { last: "2029-08-31" },
  });
  expect(checkTemporary(start, start, 1)).toMatchObject({ problem: "temporary-ends-early" });
  expect(checkTemporary(start, null, 10).ok).toBe(true);
});

test("a rent path has no year that the lease does not reach", () => {
  expect(checkTemporary(start, day("2028-08-31"), 2)).toMatchObject({ problem: "rent-path-over-temporary" });
  expect(checkTemporary(start, day("2028-09-01"), 2).ok).toBe(true);
});

test("whatever day it begins, leap days too, the last day is allowed and the next is not", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000 }), (days) => {
      const begins = addDays(day("2024-01-01"), days);
      const last = lastTemporaryDay(begins);
      expect(last < addMonths(begins, 24)).toBe(true);
      expect(checkTemporary(begins, last, 1).ok).toBe(true);
      expect(checkTemporary(begins, addDays(last, 1), 1).ok).toBe(false);
    }),
  );
});
