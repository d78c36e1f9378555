import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { rentPath, totalDiscount } from "#app/domain/spaces/rent-path.ts";
import { discountEnd, yearClaims } from "#app/domain/tenders/discount/discount.ts";
import { addDays, addMonths, day } from "#app/lib/dates.ts";
import { cents, euros, sum } from "#app/lib/money.ts";

const herderplein = {
  marketRent: euros(1_000),
  path: rentPath(euros(1_000), [75, 75, 100]),
  leaseStartsOn: day("2026-09-01"),
};

describe("what a discount takes", () => {
  test("of Herderplein is € 6,000 over two contract years, in three calendar years", () => {
    const endsOn = discountEnd(herderplein, null);
    expect(endsOn).toBe("2028-08-31");
    const claims = yearClaims(herderplein, day("2028-08-31"));
    expect(claims).toEqual([
      { year: 2026, amount: euros(1_000) },
      { year: 2027, amount: euros(3_000) },
      { year: 2028, amount: euros(2_000) },
    ]);
  });

  test("of a space that Staedion lets for 40 percent less is market rent × 40 % × 12", () => {
    const marketRent = euros(1_280);
    const plan = { marketRent, path: rentPath(marketRent, [60, 100]), leaseStartsOn: day("2026-01-01") };
    expect(yearClaims(plan, day("2026-12-31"))).toEqual([{ year: 2026, amount: euros(6_144) }]);
  });

  test("has no end of its own when the rent never reaches the market rent", () => {
    const below = { ...herderplein, path: rentPath(euros(900), [100]) };
    expect(discountEnd(below, null)).toBeNull();
    expect(discountEnd(below, day("2027-08-31"))).toBe("2027-08-31");
    expect(discountEnd({ ...herderplein, path: rentPath(euros(1_000), [100]) }, null)).toBeNull();
  });

  test("sums over its years to the total of the path, whichever day of the month the lease begins", () => {
    const percents = fc
      .array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 9 })
      .map((years) => [...years.toSorted((a, b) => a - b), 100]);
    const start = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(day("2024-01-31"), days));
    fc.assert(
      fc.property(percents, fc.integer({ min: 100, max: 1_000_000 }), start, (years, rent, on) => {
        const plan = { marketRent: cents(rent), path: rentPath(cents(rent), years), leaseStartsOn: on };
        const endsOn = discountEnd(plan, null);
        const claims = endsOn ? yearClaims(plan, endsOn) : [];
        expect(sum(claims.map(({ amount }) => amount))).toBe(totalDiscount(plan.marketRent, plan.path));
        expect(claims.every(({ year }) => year >= Number(addMonths(on, 0).slice(0, 4)))).toBe(true);
      }),
    );
  });
});
