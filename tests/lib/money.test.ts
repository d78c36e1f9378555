import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { formatOf } from "#app/i18n/format.ts";
import { cents, euros, parseEuros, share, sum } from "#app/lib/money.ts";

const amounts = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }).map(cents);
const parts = fc.integer({ min: -100_000, max: 100_000 });
const divisors = fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: -100_000, max: -1 }));

describe("cents", () => {
  it.each([0.5, Number.NaN, Infinity, 2 ** 53])("refuse %s, which is not a safe whole number", (amount) => {
    expect(() => cents(amount)).toThrow(RangeError);
  });

  it.each([
    [1_150, 115_000],
    [12.34, 1_234],
    [0.07, 7],
    [-3, -300],
  ])("are a hundred to the euro: %d", (amount, expected) => {
    expect(euros(amount)).toBe(expected);
  });
});

describe("a sum", () => {
  it("of nothing is nothing", () => {
    expect(sum([])).toBe(0);
  });

  it("is exact, in whatever order, and reads any series once", () => {
    fc.assert(
      fc.property(fc.array(amounts), (series) => {
        const exact = Number(series.reduce((total, amount) => total + BigInt(amount), 0n));
        expect(sum(series.values())).toBe(exact);
        expect(sum(series.toReversed())).toBe(exact);
      }),
    );
  });

  it("refuses a total that can no longer be exact", () => {
    const most = cents(Number.MAX_SAFE_INTEGER);
    expect(() => sum([most, cents(1)])).toThrow(RangeError);
  });
});

describe("a share", () => {
  it.each([
    [1, 1, 2, 1],
    [-1, 1, 2, -1],
    [1, -1, 2, -1],
    [1, 1, -2, -1],
    [-1, 1, -2, 1],
    [149, 1, 100, 1],
    [150, 1, 100, 2],
    [115_001, 75, 100, 86_251],
    [1, 1, 3, 0],
    [2, 1, 3, 1],
  ])(
    "of %d cents, times %d by %d, is %d cents: half a cent goes away from zero",
    (amount, top, bottom, out) => {
      expect(share(cents(amount), top, bottom)).toBe(out);
    },
  );

  it("lies within half a cent of the exact value, and on the far side when it is precisely half", () => {
    fc.assert(
      fc.property(amounts, parts, divisors, (amount, top, bottom) => {
        const exact = BigInt(amount) * BigInt(top);
        const off = BigInt(share(amount, top, bottom)) * BigInt(bottom) - exact;
        const [size, half] = [off < 0n ? -off : off, BigInt(Math.abs(bottom))];
        expect(size * 2n <= half).toBe(true);
        if (size * 2n === half) expect(off > 0n).toBe(exact > 0n);
      }),
    );
  });

  it("mirrors around zero, and of the whole is the amount itself", () => {
    fc.assert(
      fc.property(amounts, parts, divisors, (amount, top, bottom) => {
        const mirrored = Number(-BigInt(share(cents(-amount), top, bottom)));
        expect(share(amount, top, bottom)).toBe(mirrored);
        expect(share(amount, bottom, bottom)).toBe(amount + 0);
      }),
    );
  });

  it("stays exact where a product of numbers would not", () => {
    expect(share(cents(Number.MAX_SAFE_INTEGER), 999_999_999, 999_999_999)).toBe(Number.MAX_SAFE_INTEGER);
  });

  it.each([
    [1, 0],
    [0.5, 1],
    [1, 1.5],
    [2 ** 53, 1],
  ])("refuses the ratio %d by %d", (top, bottom) => {
    expect(() => share(cents(100), top, bottom)).toThrow(RangeError);
  });
});

describe("an amount as people type it", () => {
  it.each([
    ["1.250,50", 125_050],
    ["1250.5", 125_050],
    ["€ 1 250", 125_000],
    ["-3", -300],
    ["1.250", 125_000],
    ["1,250.50", 125_050],
    ["EUR 12,5", 1_250],
    ["€\u00a01\u202f250,-", 125_000],
    ["12,--", 1_200],
    ["−€ 0,05", -5],
    ["0", 0],
    ["1.000.000,01", 100_000_001],
    ["100.000.000", 10_000_000_000],
  ])("%j is read", (typed, expected) => {
    expect(parseEuros(typed)).toBe(expected);
  });

  it.each([
    "",
    "€",
    "-",
    "abc",
    "12,345,6",
    "1.25.0",
    "1,5,0",
    "12,501",
    "1e5",
    "--3",
    "3-",
    "100.000.000,01",
  ])("%j is not read", (typed) => {
    expect(parseEuros(typed)).toBeNull();
  });

  it("of nothing has no sign", () => {
    expect(Object.is(parseEuros("-0,00"), 0)).toBe(true);
  });

  it("is read back from how Dutch writes it, to the cent", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(parseEuros(formatOf("nl").money(amount))).toBe(amount + 0);
      }),
    );
  });

  it("is read back from a bare number with a point or a comma", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const typed = (amount / 100).toFixed(2);
        expect(parseEuros(typed)).toBe(amount + 0);
        expect(parseEuros(typed.replace(".", ","))).toBe(amount + 0);
      }),
    );
  });
});
