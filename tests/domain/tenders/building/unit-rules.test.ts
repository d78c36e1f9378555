import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { rentPath } from "#app/domain/spaces/rent-path.ts";
import { rulesOfUnit, unitPath } from "#app/domain/tenders/building/unit-rules.ts";
import { pathOfAmounts } from "#app/domain/tenders/discount/dated-path.ts";
import { cents, sum } from "#app/lib/money.ts";

const rents = fc.integer({ min: 1, max: 500_000 }).map(cents);
const unit = (name: string, areaM2: number, rent: number) => ({
  name,
  unitType: "ATE" as const,
  areaM2,
  rent: cents(rent),
});
const rest = { marketRent: cents(90_000), totalDiscount: cents(0), leaseStartsOn: null };

describe("the rules of a call for one unit of its building", () => {
  const units = [unit("A", 20, 22_000), unit("B", 40.5, 44_000)];
  const rules = {
    space: { areaM2: 70, building: { units } },
    rent: {
      ...rest,
      targetRent: cents(66_000),
      serviceCosts: cents(6_050),
      path: rentPath(cents(66_000), [75, 100]),
    },
  };

  test("have its m², its rent, the path of the call and its part of the service costs", () => {
    const [, b] = units;
    expect(b && rulesOfUnit(rules, b)).toMatchObject({
      space: { areaM2: 40.5 },
      rent: {
        targetRent: 44_000,
        marketRent: 60_000,
        serviceCosts: 4_050,
        path: [
          { year: 1, percent: 75, rent: 33_000 },
          { year: 2, percent: 100, rent: 44_000 },
        ],
      },
    });
  });

  test("share the service costs by m², to within half a cent a unit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 100, max: 99_999 }), rents), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (made, service) => {
          const all = made.map(([area, rent], index) => unit(String(index), area / 100, rent));
          const targetRent = sum(all.map(({ rent }) => rent));
          const whole = {
            space: { areaM2: 1, building: { units: all } },
            rent: {
              ...rest,
              targetRent,
              serviceCosts: cents(service),
              path: rentPath(targetRent, [50, 100]),
            },
          };
          const shares = all.map((one) => rulesOfUnit(whole, one).rent);
          expect(Math.abs(sum(shares.map(({ serviceCosts }) => serviceCosts)) - service)).toBeLessThanOrEqual(
            all.length / 2,
          );
          for (const [index, { targetRent: own, path }] of shares.entries()) {
            expect(own).toBe(all[index]?.rent);
            expect(path.at(-1)?.rent).toBe(own);
          }
        },
      ),
    );
  });
});

describe("the path of a unit", () => {
  test("is the call's percentages of its own rent, as the price table says", () => {
    fc.assert(
      fc.property(
        rents,
        rents,
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }),
        (all, own, steps) => {
          const percents = [...steps.toSorted((a, b) => a - b), 100];
          expect(unitPath({ path: rentPath(all, percents), targetRent: all }, own)).toEqual(
            rentPath(own, percents),
          );
        },
      ),
    );
  });

  test("written by date never falls and ends at its own rent", () => {
    fc.assert(
      fc.property(fc.array(rents, { minLength: 1, maxLength: 10 }), rents, (amounts, own) => {
        const sorted = amounts.toSorted((a, b) => a - b);
        const targetRent = sorted.at(-1) ?? cents(0);
        const path = unitPath({ path: pathOfAmounts(sorted, targetRent), targetRent }, own);
        expect(path.at(-1)?.rent).toBe(own);
        for (const [year, step] of path.entries())
          expect(step.rent).toBeLessThanOrEqual(path[year + 1]?.rent ?? own);
      }),
    );
  });
});
