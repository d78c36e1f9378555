import fc from "fast-check";
import { expect, test } from "vitest";

import { median } from "#app/lib/median.ts";

test.for([
  [[], null],
  [[3], 3],
  [[5, 1], 3],
  [[10, 9, 2], 9],
  [[1, 2, 3, 10], 2.5],
] as const)("the middle of %j is %j", ([values, middle]) => {
  expect(median(values)).toBe(middle);
});

test("as many values lie below the middle as above, in whatever order they come", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const middle = median(values) ?? Number.NaN;
      const below = values.filter((value) => value < middle).length;
      const above = values.filter((value) => value > middle).length;
      expect(below).toBeLessThanOrEqual(values.length / 2);
      expect(above).toBeLessThanOrEqual(values.length / 2);
      expect(median(values.toReversed())).toBe(median(values));
    }),
  );
});
