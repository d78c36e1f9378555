import { expect, test } from "vitest";

import {
  chosenUnits,
  isPartComplete,
  lacksUnit,
  withoutUnits,
} from "#app/domain/applications/units/unit-choice.ts";
import { cents } from "#app/lib/money.ts";

const units = ["A", "B"].map((name) => ({ name, unitType: "ATE" as const, areaM2: 20, rent: cents(22_000) }));
const building = { space: { building: { units } } };
const oneSpace = { space: {} };

test("units stand in order of preference, each once, and only those that the call knows", () => {
  const names = (business: unknown) => chosenUnits(building, business).map(({ name }) => name);
  expect(names({ unitFirst: "B", unitSecond: " A " })).toEqual(["B", "A"]);
  expect(names({ unitFirst: "B", unitSecond: "B", unitThird: "A" })).toEqual(["B", "A"]);
  expect(names({ unitFirst: "Kelder", unitSecond: "A" })).toEqual(["A"]);
  for (const nothing of [null, {}, { unitFirst: ["A"] }, "A"]) expect(names(nothing)).toEqual([]);
});

test("the first must be said, in the business plan and of a building alone", () => {
  expect(lacksUnit(building, "business", {})).toBe(true);
  expect(lacksUnit(building, "business", { unitFirst: "Kelder", unitSecond: "A" })).toBe(true);
  expect(lacksUnit(building, "business", { unitFirst: "A" })).toBe(false);
  expect(lacksUnit(building, "motivation", {})).toBe(false);
  expect(lacksUnit(oneSpace, "business", {})).toBe(false);
  expect(lacksUnit(null, "business", {})).toBe(false);
});

test("a part that its form finds whole is complete, but for a unit that is still to be chosen", () => {
  const social = { socialValue: "Een middag naailes voor jongeren uit de buurt, elke week." };
  expect(isPartComplete(building, "social", social)).toBe(true);
  expect(isPartComplete(building, "business", { unitFirst: "A" })).toBe(false);
});

test("which unit it was for does not come along to another call", () => {
  expect(withoutUnits({ idea: "Thee", unitFirst: "A", unitSecond: "B", unitThird: "" })).toEqual({
    idea: "Thee",
  });
});
