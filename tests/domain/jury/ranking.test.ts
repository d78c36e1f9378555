import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ranking, type RankingInput, storedRanking } from "#app/domain/jury/ranking.ts";
import { canonical } from "#app/lib/canonical.ts";
import { anyEvening } from "#tests/support/jury-sheets.ts";

const criteria = [
  { id: "buurt", key: "neighbourhood", weight: 40 },
  { id: "plan", key: "feasibility", weight: 40 },
  { id: "raam", key: "window", weight: 20 },
];

/** One juror, the points per plan in the order of the criteria; the lot is the order of the plans. */
function evening(points: Readonly<Record<string, readonly (number | null)[]>>): RankingInput {
  return {
    criteria,
    seats: [{ id: "wil", panel: "residents" }],
    shares: { residents: 50, professionals: 50 },
    scores: Object.entries(points).flatMap(([applicationId, given]) =>
      given.map((value, index) => ({
        seatId: "wil",
        applicationId,
        criterionId: criteria[index]?.id ?? "",
        points: value,
      })),
    ),
    recusals: [],
    lot: Object.keys(points),
  };
}

const order = (input: RankingInput) =>
  ranking(input).map(({ applicationId, decidedBy }) => [applicationId, decidedBy]);

describe("the order of the plans", () => {
  it("is by total first", () => {
    expect(order(evening({ spaak: [3, 3, 3], naaikamer: [4, 4, 4] }))).toEqual([
      ["naaikamer", "total"],
      ["spaak", null],
    ]);
  });

  it("with equal totals is by what the neighbourhood gets out of it", () => {
    expect(order(evening({ spaak: [3, 5, 3], naaikamer: [5, 3, 3] }))).toEqual([
      ["naaikamer", "neighbourhood"],
      ["spaak", null],
    ]);
  });

  it("then by feasibility", () => {
    // 40 × 4 + 20 × 3 = 40 × 3 + 20 × 5
    expect(order(evening({ spaak: [4, 3, 5], naaikamer: [4, 4, 3] }))).toEqual([
      ["naaikamer", "feasibility"],
      ["spaak", null],
    ]);
  });

  it("and in the end by the lot that was drawn beforehand", () => {
    const same = evening({ spaak: [4, 4, 4], naaikamer: [4, 4, 4] });
    expect(order(same)).toEqual([
      ["spaak", "lot"],
      ["naaikamer", null],
    ]);
    expect(order({ ...same, lot: ["naaikamer", "spaak"] })[0]).toEqual(["naaikamer", "lot"]);
  });

  it("is decided by exact totals, also where the shown ones are equal", () => {
    const seats = Array.from({ length: 500 }, (_, index) => ({
      id: `seat-${index}`,
      panel: "residents" as const,
    }));
    const lot = ["spaak", "naaikamer"];
    const scores = seats.flatMap(({ id }, index) =>
      lot.map((applicationId) => ({
        seatId: id,
        applicationId,
        criterionId: "raam",
        points: applicationId === "naaikamer" && index === 0 ? 4 : 3,
      })),
    );
    const ranked = ranking({ ...evening({}), seats, scores, lot });
    expect(storedRanking(ranked).plans).toMatchObject([
      { applicationId: "naaikamer", total: 60, decidedBy: "total" },
      { applicationId: "spaak", total: 60 },
    ]);
  });

  it("puts a plan without any points behind every plan with points", () => {
    expect(order(evening({ spaak: [null, null, null], naaikamer: [1, 1, 1] }))[0]?.[0]).toBe("naaikamer");
  });

  it("does not depend on the order in which scores, jurors, criteria or ties are read", () => {
    fc.assert(
      fc.property(anyEvening, fc.infiniteStream(fc.nat()), (input, random) => {
        const shuffled = <Row>(rows: readonly Row[]) =>
          rows
            .map((row) => ({ row, at: random.next().value }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ row }) => row);
        const again = {
          ...input,
          scores: shuffled(input.scores),
          seats: shuffled(input.seats),
          recusals: shuffled(input.recusals),
        };
        expect(order(again)).toEqual(order(input));
      }),
    );
  });

  it("does not change when all weights are made so many times as large", () => {
    fc.assert(
      fc.property(anyEvening, fc.integer({ min: 2, max: 9 }), (input, times) => {
        const larger = input.criteria.map((one) => ({ ...one, weight: one.weight * times }));
        expect(order({ ...input, criteria: larger })).toEqual(order(input));
      }),
    );
  });

  it("has every plan once, with places from one on, and a reason for all but the last", () => {
    fc.assert(
      fc.property(anyEvening, (input) => {
        const ranked = ranking(input);
        expect(ranked.map(({ applicationId }) => applicationId).toSorted()).toEqual(input.lot.toSorted());
        expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, index) => index + 1));
        expect(ranked.map(({ decidedBy }) => decidedBy === null)).toEqual(
          ranked.map((_, index) => index === ranked.length - 1),
        );
      }),
    );
  });

  it("is the same when it is computed again, to the last character", () => {
    fc.assert(
      fc.property(anyEvening, (input) => {
        const once = storedRanking(ranking(input));
        expect(canonical(storedRanking(ranking(structuredClone(input))))).toBe(canonical(once));
      }),
    );
  });

  it("is not moved by another plan that joins", () => {
    fc.assert(
      fc.property(anyEvening, (input) => {
        const [, ...others] = input.lot;
        const left = ranking({ ...input, lot: others }).map(({ applicationId }) => applicationId);
        const all = ranking(input).map(({ applicationId }) => applicationId);
        expect(all.filter((id) => id !== input.lot[0])).toEqual(left);
      }),
    );
  });
});

describe("points that do not count", () => {
  it("are told with their reason: a tie, not known, or not given", () => {
    const input: RankingInput = {
      ...evening({ spaak: [4, null] }),
      seats: [
        { id: "wil", panel: "residents" },
        { id: "koos", panel: "professionals" },
      ],
      recusals: [{ seatId: "koos", applicationId: "spaak" }],
    };
    expect(ranking(input)[0]?.missing).toEqual([
      { seatId: "wil", criterionId: "plan", why: "unknown" },
      { seatId: "wil", criterionId: "raam", why: "not_scored" },
      ...criteria.map(({ id }) => ({ seatId: "koos", criterionId: id, why: "recused" })),
    ]);
  });

  it("and points that count make up every juror and criterion", () => {
    fc.assert(
      fc.property(anyEvening, (input) => {
        for (const { criteria: scores, missing } of ranking(input)) {
          const given = scores.reduce((total, score) => total + score.given, 0);
          expect(given + missing.length).toBe(input.seats.length * input.criteria.length);
        }
      }),
    );
  });
});
