import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { agreedRents, contractYear, datedRents } from "#app/domain/leases/dated-rent.ts";
import { rentPath } from "#app/domain/spaces/rent-path.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { addDays, addMonths, day } from "#app/lib/dates.ts";
import { cents, euros } from "#app/lib/money.ts";

const percents = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 0, maxLength: 9 })
  .map((years) => [...years.toSorted((a, b) => a - b), 100]);
const start = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(day("2026-01-01"), days));
const target = fc.integer({ min: 1, max: 1_000_000 }).map(cents);

describe("the rent path on the calendar", () => {
  it("is a row for each day on which the rent changes", () => {
    const path = rentPath(euros(1_000), [75, 75, 100]);
    expect(datedRents(path, day("2026-09-01"))).toEqual([
      { fromOn: "2026-09-01", percent: 75, rent: euros(750) },
      { fromOn: "2028-09-01", percent: 100, rent: euros(1_000) },
    ]);
  });

  it("from the last day of February goes on from the last day of February", () => {
    const path = rentPath(euros(1_000), [50, 100]);
    expect(datedRents(path, day("2028-02-29")).map(({ fromOn }) => fromOn)).toEqual([
      "2028-02-29",
      "2029-02-28",
    ]);
  });

  it("starts on the first day, ends at the target rent, and never falls", () => {
    fc.assert(
      fc.property(target, percents, start, (rent, years, on) => {
        const rows = datedRents(rentPath(rent, years), on);
        expect(rows[0]?.fromOn).toBe(on);
        expect(rows.at(-1)?.rent).toBe(rent);
        for (const [index, row] of rows.entries()) {
          const before = rows[index - 1];
          if (!before) continue;
          expect(row.fromOn > before.fromOn).toBe(true);
          expect(row.rent).toBeGreaterThan(before.rent);
        }
      }),
    );
  });

  it("asks in every contract year what the path promised for that year", () => {
    fc.assert(
      fc.property(target, percents, start, (rent, years, on) => {
        const path = rentPath(rent, years);
        const rows = datedRents(path, on);
        for (const step of path) {
          const first = addMonths(on, (step.year - 1) * 12);
          expect(rows.findLast(({ fromOn }) => fromOn <= first)?.rent).toBe(step.rent);
        }
      }),
    );
  });

  it("tells of each such day which year of the lease begins then, also of a lease from the last of February", () => {
    fc.assert(
      fc.property(percents, fc.oneof(start, fc.constant(day("2028-02-29"))), target, (years, on, rent) => {
        const path = rentPath(rent, years);
        for (const row of datedRents(path, on)) {
          const year = contractYear(on, row.fromOn);
          expect(path.find((step) => step.year === year)).toMatchObject({ rent: row.rent });
          expect(addMonths(on, (year - 1) * 12)).toBe(row.fromOn);
        }
      }),
    );
  });
});

describe("all the rents that were agreed", () => {
  const discount = { form: "allonge", reason: "Een buurthuiskamer.", endsOn: "2028-03-31" } as const;
  const agreed = (changes: Partial<FrozenRules["rent"]>) =>
    agreedRents(
      {
        marketRent: euros(1_280),
        targetRent: euros(768),
        serviceCosts: euros(0),
        path: rentPath(euros(768), [100]),
        totalDiscount: euros(6_144),
        leaseStartsOn: "2027-04-01",
        terms: { discount },
        ...changes,
      },
      day("2027-04-01"),
    );

  it("go on with the market rent on the day after a discount that ended below it", () => {
    expect(agreed({})).toEqual([
      { fromOn: "2027-04-01", percent: 100, rent: euros(768) },
      { fromOn: "2028-04-01", percent: 167, rent: euros(1_280) },
    ]);
  });

  it("begin with the market rent where the lease begins after the discount, as for a reserve that moves up late", () => {
    const late = { discount: { ...discount, endsOn: "2027-03-31" } };
    expect(agreed({ terms: late })).toEqual([{ fromOn: "2027-04-01", percent: 167, rent: euros(1_280) }]);
    expect(agreed({ terms: { discount: { ...discount, endsOn: "2026-08-31" } } })).toHaveLength(1);
  });

  it("fall in the year of the lease whose anniversary has passed", () => {
    expect(contractYear(day("2026-09-01"), day("2030-01-01"))).toBe(4);
    expect(contractYear(day("2026-09-01"), day("2030-09-01"))).toBe(5);
    expect(contractYear(day("2026-09-01"), day("2026-12-31"))).toBe(1);
  });

  it("are the path alone where it reaches the market rent, without a discount, and for a lease that ends with it", () => {
    expect(agreed({ marketRent: euros(768) })).toHaveLength(1);
    expect(agreed({ terms: {} })).toHaveLength(1);
    expect(agreed({ temporaryUntil: "2028-03-31" })).toHaveLength(1);
    expect(agreed({ temporaryUntil: "2028-12-31" })).toHaveLength(2);
  });
});
