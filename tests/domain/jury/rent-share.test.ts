import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { rentShare } from "#app/domain/jury/rent-share.ts";
import { cents } from "#app/lib/money.ts";

const step = (year: number, euros: number) => ({ year, percent: 75, rent: cents(euros * 100) });
const rent = { path: [step(1, 750), step(2, 1_000)], targetRent: cents(100_000), serviceCosts: cents(5_000) };
const firstOf = (turnover: number) => rentShare(rent, [turnover, turnover])?.first;

describe("the share of the rent in the turnover of a plan", () => {
  it("is of the first year as it begins, and of the third with the full rent, service costs along", () => {
    // (750 + 50) × 12 ÷ 80.000 = 12 % and (1.000 + 50) × 12 ÷ 140.000 = 9 %
    expect(rentShare(rent, [8_000_000, 14_000_000])).toEqual({
      first: { from: 10, to: 15 },
      full: { from: 5, to: 10 },
    });
  });

  it("changes band on the very cent", () => {
    // 9.600 a year: 10 % of 96.000 and 5 % of 192.000
    expect(firstOf(9_600_000)).toEqual({ from: 10, to: 15 });
    expect(firstOf(9_600_001)).toEqual({ from: 5, to: 10 });
    expect(firstOf(19_200_001)).toEqual({ from: 0, to: 5 });
    expect(firstOf(1)).toEqual({ from: 25, to: null });
  });

  it("says nothing of a year without turnover, and nothing at all where nothing was counted", () => {
    expect(rentShare(rent, [0, 14_000_000])).toEqual({ first: null, full: { from: 5, to: 10 } });
    expect(rentShare(rent, [0, 0])).toBeNull();
    expect(rentShare(rent, null)).toBeNull();
  });

  it("never gives away what is earned: in each band the turnover can be half as much again", () => {
    // 9.600 a year: 25 % of 38.400, 15 % of 64.000, 10 % of 96.000 and 5 % of 192.000
    const edges = [3_840_000, 6_400_000, 9_600_000, 19_200_000];
    const bands = edges.slice(1).map((high, at) => [edges[at] ?? 0, high] as const);
    for (const [low, high] of bands) {
      expect(high / low).toBeGreaterThanOrEqual(1.5);
      expect(firstOf(low)).not.toEqual(firstOf(low + 1));
      const within = fc.integer({ min: low + 1, max: high });
      fc.assert(
        fc.property(within, (turnover) => {
          expect(firstOf(turnover)).toEqual(firstOf(high));
        }),
      );
    }
  });

  it("never rises when more is sold", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }), (turnover, more) => {
        expect(firstOf(turnover + more)?.from).toBeLessThanOrEqual(firstOf(turnover)?.from ?? 0);
      }),
    );
  });
});
