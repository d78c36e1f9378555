import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { pathOfAmounts, yearsOf } from "#app/domain/tenders/discount/dated-path.ts";
import { addMonths, day } from "#app/lib/dates.ts";
import { cents, euros } from "#app/lib/money.ts";

const start = day("2026-09-01");
const on = (years: number, rent: number) => ({
  fromOn: addMonths(start, years * 12),
  amount: euros(rent),
});

describe("a rent path by date", () => {
  test("gives each contract year its rent, also where a step lasts longer", () => {
    expect(yearsOf([on(0, 820), on(2, 1_120)], start, euros(1_120))).toEqual({
      ok: true,
      value: [euros(820), euros(820), euros(1_120)],
    });
    expect(pathOfAmounts([euros(820), euros(970), euros(1_120)], euros(1_120))).toEqual([
      { year: 1, percent: 73, rent: euros(820) },
      { year: 2, percent: 87, rent: euros(970) },
      { year: 3, percent: 100, rent: euros(1_120) },
    ]);
  });

  test.each([
    ["nothing at all", [], "no-steps"],
    ["a first day that is not the lease's", [on(1, 1_120)], "starts-elsewhere"],
    [
      "a step in the middle of a year",
      [on(0, 820), { fromOn: day("2027-01-01"), amount: euros(1_120) }],
      "not-a-contract-year",
    ],
    ["steps out of order", [on(0, 800), on(2, 900), on(1, 1_120)], "not-a-contract-year"],
    ["a rent that falls", [on(0, 900), on(1, 820), on(2, 1_120)], "falls"],
    ["an end beside the target rent", [on(0, 820), on(1, 1_100)], "misses-target"],
    ["an eleventh year", [on(0, 820), on(10, 1_120)], "too-many-steps"],
  ])("refuses %s", (_, steps, name) => {
    expect(yearsOf(steps, start, euros(1_120))).toMatchObject({ problem: name });
  });

  test("keeps every amount to the cent, whatever the percentage beside it says", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 500_000 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(amounts, (list) => {
        const rents = list.toSorted((a, b) => a - b).map(cents);
        const target = rents.at(-1) ?? cents(0);
        const path = pathOfAmounts(rents, target);
        expect(path.map(({ rent }) => rent)).toEqual(rents);
        expect(path.every(({ percent }) => Number.isInteger(percent) && percent <= 100)).toBe(true);
        expect(path.at(-1)?.percent).toBe(100);
      }),
    );
  });
});
