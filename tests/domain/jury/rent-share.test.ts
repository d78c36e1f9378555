import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { rentShare } from "#app/domain/jury/rent-share.ts";
import { cents } from "#app/lib/money.ts";

const step = (year: number, euros: number) => ({ year, percent: 75, rent: cents(euros * 100) });
const rent = { path: [step(1, 750), step(2, 1_000)], targetRent: cents(100_000), serviceCosts: cents(5_000) };

describe("the share of the rent in the turnover of a plan", () => {
  it("is of the first year as it begins, and of the third with the full rent, service costs along", () => {
    // (750 + 50) × 12 ÷ 96.000 and (1.000 + 50) × 12 ÷ 126.000
    expect(rentShare(rent, [9_600_000, 12_600_000])).toEqual({ first: 10, full: 10 });
  });

  it("rounds halves up, once", () => {
    // 9.600 a year: 12.5 % of 76.800
    expect(rentShare(rent, [7_680_000, 1])?.first).toBe(13);
    expect(rentShare(rent, [7_680_001, 1])?.first).toBe(12);
  });

  it("says nothing of a year without turnover, and nothing at all where nothing was counted", () => {
    expect(rentShare(rent, [0, 12_600_000])).toEqual({ first: null, full: 10 });
    expect(rentShare(rent, [0, 0])).toBeNull();
    expect(rentShare(rent, null)).toBeNull();
  });

  it("never rises when more is sold", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }), (turnover, more) => {
        const of = (sold: number) => rentShare(rent, [sold, sold])?.first ?? 0;
        expect(of(turnover + more)).toBeLessThanOrEqual(of(turnover));
      }),
    );
  });
});
