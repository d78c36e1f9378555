import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { serviceLabels } from "#app/domain/spaces/vocabulary.ts";
import { roomTyped, seenOf, seenRooms } from "#app/domain/tenders/discount/seen-rooms.ts";
import { cents } from "#app/lib/money.ts";

const years = fc.uniqueArray(
  fc.record({
    year: fc.integer({ min: 2020, max: 2099 }),
    budget: fc.integer({ min: 0, max: 500_000_000 }).map(cents),
  }),
  { selector: ({ year }) => year },
);
const rooms = fc
  .tuple(years, years)
  .map((both) => both.map((of, place) => ({ label: serviceLabels[place] ?? "DAEB", years: of })));

describe("what a page of the budget showed", () => {
  test("comes back for every year and branch, to the cent, and is nothing for every other", () => {
    fc.assert(
      fc.property(
        rooms,
        fc.integer({ min: 2020, max: 2099 }),
        fc.constantFrom(...serviceLabels),
        (all, year, label) => {
          const stored = all.find((one) => one.label === label)?.years.find((one) => one.year === year);
          expect(seenOf(seenRooms(all), { year, serviceLabel: label })).toBe(stored?.budget ?? null);
          expect(roomTyped(all, { year: String(year), serviceLabel: label })).toEqual(stored ?? null);
        },
      ),
    );
  });

  test("is nothing in nonsense", () => {
    for (const seen of ["", "DAEB:2026:", "DAEB:2026:x", "DAEB:2026:-3", "DAEB:2026:1e9", "DAEB:20269:5"])
      expect(seenOf(seen, { year: 2026, serviceLabel: "DAEB" })).toBeNull();
  });
});
