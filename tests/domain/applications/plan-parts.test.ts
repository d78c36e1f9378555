import { expect, test } from "vitest";

import { partsOf, stepAfter } from "#app/domain/applications/plan-parts.ts";

test("rules from before there was a light variant ask for the whole plan", () => {
  expect(partsOf({})).toEqual(["motivation", "business", "financial", "window"]);
  expect(partsOf(null)).toEqual(partsOf({ planVariant: "full" }));
});

test("the light variant asks for a business plan, a financial plan and a note on social value", () => {
  expect(partsOf({ planVariant: "light" })).toEqual(["business", "financial", "social"]);
});

test.each([
  ["full", ["business", "financial", "window", "files"]],
  ["light", ["financial", "social", "files"]],
] as const)(
  "each part of the %s plan leads to the next, and the last one to the files",
  (planVariant, next) => {
    const parts = partsOf({ planVariant });
    expect(parts.map((part) => stepAfter(part, parts))).toEqual(next);
  },
);
