import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { checkRentPath, lastJump, rentPath } from "#app/domain/spaces/rent-path.ts";
import { cents, euros } from "#app/lib/money.ts";

const rents = fc.integer({ min: 0, max: 10_000_000 }).map(cents);
const percents = fc
  .array(fc.integer({ min: 0, max: 100 }), { maxLength: 9 })
  .map((years) => [...years.toSorted((a, b) => a - b), 100]);

describe("a rent path", () => {
  it("is a step for each contract year, in cents a month", () => {
    expect(rentPath(euros(1_150), [70, 80, 90, 100])).toEqual([
      { year: 1, percent: 70, rent: euros(805) },
      { year: 2, percent: 80, rent: euros(920) },
      { year: 3, percent: 90, rent: euros(1_035) },
      { year: 4, percent: 100, rent: euros(1_150) },
    ]);
  });

  it("rounds half a cent up, and less than half down", () => {
    const rentsOf = (target: number) => rentPath(cents(target), [25, 50]).map(({ rent }) => rent);
    expect(rentsOf(101)).toEqual([25, 51]);
    expect(rentsOf(102)).toEqual([26, 51]);
  });

  it("never falls, never passes the target rent, and ends on it", () => {
    fc.assert(
      fc.property(rents, percents, (target, years) => {
        const path = rentPath(target, years);
        expect(checkRentPath(years)).toBeNull();
        expect(path.map(({ year }) => year)).toEqual(years.map((_, index) => index + 1));
        const monthly = path.map(({ rent }) => rent);
        expect(monthly).toEqual(monthly.toSorted((a, b) => a - b));
        expect(monthly.at(-1)).toBe(target);
        for (const { percent, rent } of path) {
          expect(Math.abs(rent * 100 - target * percent)).toBeLessThanOrEqual(50);
        }
      }),
    );
  });
});

describe("the check of percentages", () => {
  it.each([
    [[], "no-steps"],
    [Array<number>(11).fill(100), "too-many-steps"],
    [Array<number>(10).fill(100), null],
    [[100], null],
    [[0, 100], null],
    [[75, 75, 100], null],
    [[-1, 100], "not-a-percentage"],
    [[50, 101], "not-a-percentage"],
    [[33.3, 100], "not-a-percentage"],
    [[Number.NaN, 100], "not-a-percentage"],
    [[80, 70, 100], "falls"],
    [[100, 90], "falls"],
    [[70, 99], "misses-target"],
  ])("of %j says %s", (years, expected) => {
    expect(checkRentPath(years)).toBe(expected);
  });
});

describe("the last step", () => {
  it.each([
    [[70, 74, 100], 26],
    [[70, 75, 100], null],
    [[40, 100], 60],
    [[10, 80, 100], null],
    [[100], null],
    [[], null],
  ])("of %j jumps %s points: more than 25 is told", (years, expected) => {
    expect(lastJump(years)).toBe(expected);
  });
});
