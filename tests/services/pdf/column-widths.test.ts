import fc from "fast-check";
import { expect, test } from "vitest";

import { columnWidths } from "#app/services/pdf/column-widths.ts";

const wishes = fc.array(
  fc
    .tuple(fc.integer({ min: 5, max: 300 }), fc.integer({ min: 0, max: 600 }))
    .map(([least, more]) => ({ least, most: least + more })),
  { minLength: 1, maxLength: 8 },
);

test("the columns of a table fill the page exactly, and each has what it cannot do without when that fits", () => {
  fc.assert(
    fc.property(wishes, fc.integer({ min: 200, max: 700 }), (asked, room) => {
      const widths = columnWidths(asked, room);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(room, 6);
      const least = asked.reduce((sum, wish) => sum + wish.least, 0);
      asked.forEach((wish, index) => {
        expect(widths[index]).toBeGreaterThan(0);
        if (least <= room) expect(widths[index]).toBeGreaterThanOrEqual(wish.least - 1e-6);
      });
    }),
  );
});

test("what would like more room gets more", () => {
  const [narrow = 0, wide = 0] = columnWidths(
    [
      { least: 40, most: 40 },
      { least: 40, most: 400 },
    ],
    300,
  );
  expect(narrow).toBeCloseTo(40, 6);
  expect(wide).toBeCloseTo(260, 6);
});
