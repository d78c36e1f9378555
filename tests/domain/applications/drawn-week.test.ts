import { expect, test } from "vitest";

import { drawnHours, drawWeek, livelyEvenings } from "#app/domain/applications/drawn-week.ts";
import { readWeek } from "#app/domain/applications/opening-hours.ts";

const drawn = (openingHours: object, activities: readonly object[] = []) => {
  const { hours, activities: rows } = readWeek({ openingHours, activities });
  return drawWeek(hours, rows);
};
const tenToSix = { from: "10.00", to: "18.00" };

test("an evening lives when the shop is open or something happens at seven or later", () => {
  const week = drawn(
    { tue: tenToSix, thu: { from: "10.00", to: "21.00" }, fri: { from: "10.00", to: "19.00" } },
    [
      { day: "tue", from: "19.00", to: "21.00", what: "naaicursus" },
      { day: "wed", from: "17.00", to: "19.00", what: "inloop" },
    ],
  );
  expect(livelyEvenings(week)).toBe(2);
  expect(livelyEvenings(drawn({}))).toBe(0);
});

test("the picture of a week begins at eight, or at the earliest hour with life", () => {
  expect(drawnHours(drawn({ tue: tenToSix }))).toEqual(Array.from({ length: 16 }, (_, hour) => hour + 8));
  expect(drawnHours(drawn({ tue: { from: "06.30", to: "12.00" } }))[0]).toBe(6);
  expect(drawnHours(drawn({ fri: { from: "20.00", to: "01.00" } }))[0]).toBe(0);
  expect(drawnHours(drawn({}))[0]).toBe(8);
});
