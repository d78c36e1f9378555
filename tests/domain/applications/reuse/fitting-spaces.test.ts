import { expect, test } from "vitest";

import { fittingSpaces } from "#app/domain/applications/reuse/fitting-spaces.ts";
import { mustLookAgain } from "#app/domain/applications/reuse/parts-to-check.ts";

const space = (slug: string, city: string, closesOn: string, more: object = {}) => ({
  slug,
  city,
  closesAt: `${closesOn}T21:59:00.000Z`,
  wantedBranches: [] as string[],
  excludedBranches: [] as string[],
  ...more,
});
const plan = { slug: "here", city: "Utrecht", branch: "coffee" };

test("the own city comes first, then where the branch is wanted, then what closes first", () => {
  const open = [
    space("far-late", "Ede", "2026-05-03"),
    space("far-wanted", "Ede", "2026-05-04", { wantedBranches: ["coffee"] }),
    space("near", "Utrecht", "2026-05-09"),
    space("far-soon", "Ede", "2026-05-01"),
    space("near-wanted", "Utrecht", "2026-05-10", { wantedBranches: ["coffee"] }),
  ];
  expect(fittingSpaces(plan, open).map(({ slug }) => slug)).toEqual([
    "near-wanted",
    "near",
    "far-wanted",
    "far-soon",
    "far-late",
  ]);
});

test("where the branch is excluded and where the plan came from are no way on", () => {
  const open = [
    space("here", "Utrecht", "2026-05-01"),
    space("no", "Utrecht", "2026-05-01", { excludedBranches: ["coffee"] }),
  ];
  expect(fittingSpaces(plan, open)).toEqual([]);
  expect(fittingSpaces({ ...plan, branch: "" }, open).map(({ slug }) => slug)).toEqual(["no"]);
});

test("what is about the space must be looked at again; the business only where it is not wanted", () => {
  const rules = { excludedBranches: ["gambling"] };
  for (const part of ["motivation", "financial", "window", "social"] as const)
    expect(mustLookAgain(part, "coffee", rules)).toBe(true);
  expect(mustLookAgain("business", "coffee", rules)).toBe(false);
  expect(mustLookAgain("business", "gambling", rules)).toBe(true);
});
