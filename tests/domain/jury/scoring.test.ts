import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { criterionScores, type RawScore, totalScore } from "#app/domain/jury/scoring.ts";
import { compare, fraction, rounded } from "#app/lib/fraction.ts";
import { anyEvening } from "#tests/support/jury-sheets.ts";

const criteria = [
  { id: "buurt", key: "neighbourhood", weight: 60 },
  { id: "plan", key: "feasibility", weight: 40 },
];
const seats = [
  { id: "wil", panel: "residents" },
  { id: "fatma", panel: "residents" },
  { id: "koos", panel: "professionals" },
] as const;
const half = { residents: 50, professionals: 50 };
const score = (seatId: string, criterionId: string, points: number | null): RawScore => ({
  seatId,
  applicationId: "plan",
  criterionId,
  points,
});
const totalOf = (scores: readonly RawScore[], shares = half) =>
  totalScore(criterionScores(scores, criteria, seats, shares));

describe("the points of one criterion", () => {
  it("are the mean of each panel, and the panels count by their share", () => {
    const given = [score("wil", "buurt", 5), score("fatma", "buurt", 4), score("koos", "buurt", 2)];
    const [buurt] = criterionScores(given, criteria, seats, { residents: 60, professionals: 40 });
    expect(buurt).toEqual({
      criterionId: "buurt",
      weight: 60,
      mean: fraction(35, 10),
      panels: { residents: fraction(9, 2), professionals: fraction(2) },
      given: 3,
    });
  });

  it("do not change by somebody who says not to know", () => {
    const [known] = criterionScores([score("wil", "buurt", 4)], criteria, seats, half);
    const [both] = criterionScores(
      [score("wil", "buurt", 4), score("fatma", "buurt", null)],
      criteria,
      seats,
      half,
    );
    expect(both).toEqual(known);
    expect(both?.given).toBe(1);
  });

  it("are exact: a third of one panel and two thirds of another lose nothing", () => {
    const given = [score("wil", "buurt", 5), score("fatma", "buurt", 4), score("koos", "buurt", 1)];
    const [buurt] = criterionScores(given, criteria, seats, { residents: 33, professionals: 67 });
    expect(buurt?.mean).toEqual(fraction(33 * 9 + 67 * 2, 200));
  });

  it("are never those of a panel that counts for nothing, also when the other gave none", () => {
    const [buurt] = criterionScores([score("koos", "buurt", 3)], criteria, seats, {
      residents: 100,
      professionals: 0,
    });
    expect(buurt).toMatchObject({ mean: null, given: 1 });
  });

  it("are, with one panel of 100 %, the plain mean of that panel alone", () => {
    fc.assert(
      fc.property(anyEvening, ({ criteria: of, scores, seats: who }) => {
        const only = { residents: 100, professionals: 0 };
        const residents = who.filter(({ panel }) => panel === "residents");
        const alone = criterionScores(scores, of, residents, only);
        expect(criterionScores(scores, of, who, only).map(({ mean }) => mean)).toEqual(
          alone.map(({ mean }) => mean),
        );
        for (const { criterionId, mean: counted } of alone) {
          const given = scores.filter(
            (one) => one.criterionId === criterionId && residents.some(({ id }) => id === one.seatId),
          );
          const points = given.flatMap((one) => (one.points === null ? [] : [one.points]));
          const sum = points.reduce((total, one) => total + one, 0);
          expect(counted).toEqual(points.length === 0 ? null : fraction(sum, points.length));
        }
      }),
    );
  });

  it("lie between the means of the two panels, whatever they count for", () => {
    fc.assert(
      fc.property(anyEvening, ({ criteria: of, scores, seats: who, shares }) => {
        for (const { mean, panels } of criterionScores(scores, of, who, shares)) {
          const { residents, professionals } = panels;
          if (!residents || !professionals || !mean) continue;
          const [low, high] =
            compare(residents, professionals) < 0 ? [residents, professionals] : [professionals, residents];
          expect(compare(low, mean)).toBeLessThanOrEqual(0);
          expect(compare(mean, high)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it("are those of the other panel when one panel gave none", () => {
    const [buurt] = criterionScores([score("koos", "buurt", 3)], criteria, seats, half);
    expect(buurt).toMatchObject({ mean: fraction(3), panels: { residents: null } });
  });
});

describe("the total on 100", () => {
  it("is what anyone can count on paper: weight times mean, divided by five", () => {
    // 60 × 4 ÷ 5 + 40 × 3 ÷ 5 = 48 + 24
    expect(totalOf([score("wil", "buurt", 4), score("wil", "plan", 3)])).toEqual(fraction(72));
  });

  it("is 100 for only fives, 20 for only ones, and nothing without points", () => {
    const all = (points: number | null) =>
      seats.flatMap(({ id }) => criteria.map((criterion) => score(id, criterion.id, points)));
    expect(totalOf(all(5))).toEqual(fraction(100));
    expect(totalOf(all(1))).toEqual(fraction(20));
    expect(totalOf(all(null))).toBeNull();
    expect(totalOf([])).toBeNull();
  });

  it("leaves out a criterion that nobody scored: missing is never zero", () => {
    expect(totalOf([score("wil", "buurt", 4)])).toEqual(fraction(80));
  });

  it("stays between 20 and 100 for any evening, and says nothing only when nobody gave points", () => {
    fc.assert(
      fc.property(anyEvening, ({ criteria: of, scores, seats: who, shares, lot }) => {
        const own = scores.filter(({ applicationId }) => applicationId === lot[0]);
        const total = totalScore(criterionScores(own, of, who, shares));
        if (total === null) return own.every(({ points }) => points === null);
        return compare(total, fraction(20)) >= 0 && compare(total, fraction(100)) <= 0;
      }),
    );
  });

  it("does not change when all weights are made so many times as large", () => {
    fc.assert(
      fc.property(
        anyEvening,
        fc.integer({ min: 2, max: 9 }),
        ({ criteria: of, scores, seats: who, shares, lot }, times) => {
          const own = scores.filter(({ applicationId }) => applicationId === lot[0]);
          const larger = of.map((criterion) => ({ ...criterion, weight: criterion.weight * times }));
          expect(totalScore(criterionScores(own, larger, who, shares))).toEqual(
            totalScore(criterionScores(own, of, who, shares)),
          );
        },
      ),
    );
  });

  it("never falls when one juror gives more points", () => {
    fc.assert(
      fc.property(anyEvening, fc.nat(), ({ criteria: of, scores, seats: who, shares, lot }, pick) => {
        const own = scores.filter(({ applicationId }) => applicationId === lot[0]);
        const given = own.filter(({ points }) => points !== null && points < 5);
        const chosen = given[pick % (given.length || 1)];
        fc.pre(chosen !== undefined);
        const raised = own.map((one) => (one === chosen ? { ...one, points: 5 } : one));
        const [before, after] = [own, raised].map((each) =>
          totalScore(criterionScores(each, of, who, shares)),
        );
        if (!before || !after) throw new Error("points without a total");
        expect(compare(after, before)).toBeGreaterThan(0);
      }),
    );
  });

  it("is shown to one decimal, halves up", () => {
    expect(rounded(fraction(8685, 100), 1)).toBe(86.9);
  });
});
