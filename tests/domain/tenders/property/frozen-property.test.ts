import fc from "fast-check";
import { expect, test } from "vitest";

import { handoverElements } from "#app/domain/spaces/property.ts";
import { frozenProperty } from "#app/domain/tenders/property/frozen-property.ts";
import { canonical } from "#app/lib/canonical.ts";

const nothing = {
  unitType: null,
  grossAreaM2: null,
  homesAbove: null,
  energyExemption: null,
  allowedUse: [],
  useCertainty: null,
  useNote: "",
  latitude: null,
  longitude: null,
};

test("what was not said is not promised", () => {
  expect(frozenProperty(nothing, [], [])).toEqual({});
  expect(frozenProperty({ ...nothing, allowedUse: ["retail"] }, [], [])).toEqual({});
});

test("one fact has one form, however the rows come from the table", () => {
  const items = handoverElements.map((element) => ({ element, by: "landlord" as const, note: element }));
  fc.assert(
    fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
      expect(canonical(frozenProperty(nothing, shuffled, []))).toBe(
        canonical(frozenProperty(nothing, items, [])),
      );
    }),
  );
});

test("a use that the list no longer has is not shown as if it were allowed", () => {
  const space = { ...nothing, allowedUse: ["retail", "casino"], useCertainty: "in_plan" as const };
  expect(frozenProperty(space, [], []).use).toEqual({ allowed: ["retail"], certainty: "in_plan", note: "" });
});
