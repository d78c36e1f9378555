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
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 1e10 }), (turnover) => {
        const shown = firstOf(turnover);
        const others = [1, 1.25, 1.5].map((times) => [turnover * times, turnover / times]).flat();
        const alike = others.map(Math.round).filter((other) => {
          const band = firstOf(other);
          return band?.from === shown?.from;
        });
        expect(Math.max(...alike) / Math.min(...alike)).toBeGreaterThan(1.2);
      }),
    );
  });

  it("never rises when more is sold", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }), (turnover, more) => {
        expect(firstOf(turnover + more)?.from).toBeLessThanOrEqual(firstOf(turnover)?.from ?? 0);
      }),
    );
  });
});
