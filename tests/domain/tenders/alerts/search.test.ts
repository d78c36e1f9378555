import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fits, normalised, type SearchFilters } from "#app/domain/tenders/alerts/search.ts";
import { type Cents, euros } from "#app/lib/money.ts";

const call = {
  slug: "stoomweverij-2",
  space: { city: "Utrecht", neighbourhood: "Zuilen", areaM2: 84 },
  rent: { targetRent: euros(1_000), path: [{ rent: euros(750) }, { rent: euros(1_000) }] },
  wantedBranches: ["bakery", "repair"],
  excludedBranches: ["chain"],
};

describe("a search", () => {
  it.each<[SearchFilters, boolean]>([
    [{}, true],
    [{ place: "Utrecht" }, true],
    [{ place: "Zuilen" }, true],
    [{ place: "utrecht" }, false],
    [{ minAreaM2: 84 }, true],
    [{ minAreaM2: 85 }, false],
    [{ maxAreaM2: 84 }, true],
    [{ maxAreaM2: 83 }, false],
    [{ maxRentCents: euros(750) }, true],
    [{ maxRentCents: euros(750) - 1 }, false],
    [{ space: "stoomweverij-2" }, true],
    [{ space: "stoomweverij-21" }, false],
    [{ branch: "bakery" }, true],
    [{ branch: "flowers" }, false],
    [{ branch: "chain" }, false],
    [{ place: "Utrecht", branch: "flowers" }, false],
  ])("%j fits: %s", (filters, expected) => {
    expect(fits(filters, call)).toBe(expected);
  });

  it("for any branch but the excluded fits a call that wants none in particular", () => {
    const open = { ...call, wantedBranches: [] };
    expect(fits({ branch: "flowers" }, open)).toBe(true);
    expect(fits({ branch: "chain" }, open)).toBe(false);
  });

  it("goes by the target rent where there is no path", () => {
    const flat = { ...call, rent: { targetRent: euros(1_000), path: [] as { rent: Cents }[] } };
    expect(fits({ maxRentCents: euros(999) }, flat)).toBe(false);
    expect(fits({ maxRentCents: euros(1_000) }, flat)).toBe(true);
  });

  const filters = fc.record(
    {
      place: fc.constantFrom("Utrecht", "Zuilen", "Amsterdam"),
      minAreaM2: fc.integer({ min: 0, max: 200 }),
      maxAreaM2: fc.integer({ min: 0, max: 200 }),
      maxRentCents: fc.integer({ min: 0, max: 200_000 }),
      branch: fc.constantFrom("bakery", "flowers", "chain"),
    },
    { requiredKeys: [] },
  );

  it("with one wish more never fits more", () => {
    fc.assert(
      fc.property(filters, filters, (some, more) => {
        if (fits({ ...more, ...some }, call)) expect(fits(some, call)).toBe(true);
      }),
    );
  });

  it("is the same search however its wishes were ordered or left open", () => {
    fc.assert(
      fc.property(filters, (wish) => {
        const backwards = Object.fromEntries(Object.entries(wish).toReversed());
        const left = { place: undefined, branch: undefined, ...backwards };
        expect(JSON.stringify(normalised(left))).toBe(JSON.stringify(normalised(wish)));
      }),
    );
  });
});
