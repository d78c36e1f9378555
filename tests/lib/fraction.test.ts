import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { compare, fraction, mean, plus, rounded, times, zero } from "#app/lib/fraction.ts";

const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
const fractions = fc
  .tuple(
    whole,
    whole.filter((parts) => parts !== 0),
  )
  .map(([top, bottom]) => fraction(top, bottom));

describe("a fraction", () => {
  it("is in lowest terms, with the sign above the line", () => {
    expect(fraction(6, 4)).toEqual({ numerator: 3n, denominator: 2n });
    expect(fraction(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fraction(-6, -4)).toEqual({ numerator: 3n, denominator: 2n });
    expect(fraction(0, -7)).toEqual(zero);
    expect(fraction(5)).toEqual({ numerator: 5n, denominator: 1n });
  });

  it("of zero parts does not exist", () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });

  it("is the same however it is written", () => {
    fc.assert(
      fc.property(fractions, fc.integer({ min: 1, max: 10_000 }), ({ numerator, denominator }, by) => {
        const written = fraction(numerator * BigInt(by), denominator * BigInt(by));
        expect(written).toEqual({ numerator, denominator });
        expect(denominator > 0n).toBe(true);
      }),
    );
  });
});

describe("reckoning with fractions", () => {
  it("is exact: three thirds are one, a tenth and two tenths are three tenths", () => {
    const third = fraction(1, 3);
    expect(plus(plus(third, third), third)).toEqual(fraction(1));
    expect(plus(fraction(1, 10), fraction(2, 10))).toEqual(fraction(3, 10));
    expect(times(fraction(2, 3), fraction(9, 4))).toEqual(fraction(3, 2));
  });

  it("follows the laws of arithmetic in any order", () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(plus(a, b)).toEqual(plus(b, a));
        expect(plus(plus(a, b), c)).toEqual(plus(a, plus(b, c)));
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
        expect(plus(a, zero)).toEqual(a);
        expect(times(a, fraction(1))).toEqual(a);
        expect(plus(a, times(a, fraction(-1)))).toEqual(zero);
      }),
    );
  });

  it("compares by value: of a pair exactly one is larger, and only equals tie", () => {
    expect(compare(fraction(1, 3), fraction(3_333_333, 10_000_000))).toBe(1);
    expect(compare(fraction(-1, 2), fraction(-1, 3))).toBe(-1);
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(compare(a, b) + compare(b, a)).toBe(0);
        expect(compare(a, b)).toBe(compare(plus(a, c), plus(b, c)));
        expect(compare(plus(a, fraction(1, 1_000_003)), a)).toBe(1);
        expect(compare(a, a)).toBe(0);
      }),
    );
  });
});

describe("the mean", () => {
  it("of none is not there", () => {
    expect(mean([])).toBeNull();
  });

  it("times how many is the sum, and the order does not matter", () => {
    expect(mean([6, 7, 7])).toEqual(fraction(20, 3));
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1 }), (values) => {
        const middle = mean(values) ?? zero;
        const total = values.reduce((sum, value) => sum + value, 0);
        expect(times(middle, fraction(values.length))).toEqual(fraction(total));
        expect(mean(values.toReversed())).toEqual(middle);
      }),
    );
  });
});

describe("a fraction on screen", () => {
  it.each([
    [1, 8, 2, 0.13],
    [-1, 8, 2, -0.12],
    [2, 3, 1, 0.7],
    [1, 3, 1, 0.3],
    [201, 200, 2, 1.01],
    [1, 2, 0, 1],
    [-1, 2, 0, 0],
    [-3, 4, 0, -1],
    [5, 1, 1, 5],
  ])("%d/%d to %d decimals shows %d: half goes up", (top, bottom, decimals, shown) => {
    expect(rounded(fraction(top, bottom), decimals)).toBe(shown);
  });

  it("lies within half of the last decimal", () => {
    fc.assert(
      fc.property(fractions, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const scale = 10 ** decimals;
        const shown = fraction(Math.round(rounded(value, decimals) * scale), scale);
        const half = fraction(1, 2 * scale);
        expect(compare(shown, plus(value, half))).toBeLessThanOrEqual(0);
        expect(compare(plus(shown, half), value)).toBe(1);
      }),
    );
  });
});
