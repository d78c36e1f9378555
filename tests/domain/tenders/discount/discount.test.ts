import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { rentPath } from "#app/domain/spaces/rent-path.ts";
import { discountEnd, totalDiscount, yearClaims } from "#app/domain/tenders/discount/discount.ts";
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

  test("ends with a temporary lease, whatever was agreed, and goes on until then where the rent never reaches the market", () => {
    const free = { ...herderplein, path: rentPath(euros(0), [100]), temporaryUntil: day("2028-08-31") };
    expect(discountEnd(free, null)).toBe("2028-08-31");
    expect(discountEnd(free, day("2031-08-31"))).toBe("2028-08-31");
    expect(discountEnd(free, day("2027-08-31"))).toBe("2027-08-31");
  });
});

describe("all of a discount together", () => {
  const until = (percents: number[], target: number, market: number, endsOn: string) => {
    const plan = {
      path: rentPath(euros(target), percents),
      marketRent: euros(market),
      leaseStartsOn: day("2027-03-01"),
    };
    return totalDiscount(plan, day(endsOn));
  };

  test("goes on after the last row of the path, until its last day", () => {
    expect(until([100], 0, 690, "2029-02-28")).toBe(euros(690 * 24));
    expect(until([80, 100], 500, 690, "2032-02-29")).toBe(euros(290 * 12 + 190 * 48));
    expect(until([75, 75, 100], 1_000, 1_000, "2029-02-28")).toBe(euros(6_000));
  });

  test("does not shrink because of a year above the market, and is nothing without a last day", () => {
    expect(until([80, 100], 1_000, 900, "2028-02-29")).toBe(euros(100 * 12));
    expect(totalDiscount(herderplein, null)).toBe(0);
  });

  const percents = fc
    .array(fc.integer({ min: 0, max: 100 }), { maxLength: 9 })
    .map((years) => [...years.toSorted((a, b) => a - b), 100]);
  const start = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(day("2024-01-31"), days));
  const rent = fc.integer({ min: 0, max: 1_000_000 }).map(cents);

  test("is what the years of the budget hold together, and market rent less rent in each month, for any path, start and end", () => {
    fc.assert(
      fc.property(
        percents,
        rent,
        rent,
        start,
        fc.integer({ min: 0, max: 130 }),
        (years, one, other, on, months) => {
          const plan = { marketRent: one, path: rentPath(other, years), leaseStartsOn: on };
          const endsOn = addDays(addMonths(on, months), -1);
          const rentIn = (month: number) =>
            plan.path[Math.min(Math.floor(month / 12), years.length - 1)]?.rent ?? 0;
          const byHand = Array.from({ length: months }, (_, month) => Math.max(0, one - rentIn(month)));
          const total = totalDiscount(plan, endsOn);
          expect(total).toBe(byHand.reduce((all, less) => all + less, 0));
          expect(total).toBe(sum(yearClaims(plan, endsOn).map(({ amount }) => amount)));
        },
      ),
    );
  });

  test("of a path that reaches the market rent is twelve months of each of its rows, whichever day the lease begins", () => {
    fc.assert(
      fc.property(percents, rent, start, (years, market, on) => {
        const plan = { marketRent: market, path: rentPath(market, years), leaseStartsOn: on };
        const rows = plan.path.reduce((all, step) => all + (market - step.rent) * 12, 0);
        expect(totalDiscount(plan, discountEnd(plan, null))).toBe(rows);
      }),
    );
  });
});
