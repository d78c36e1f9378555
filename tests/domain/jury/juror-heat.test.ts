import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { jurorHeat } from "#app/domain/jury/juror-heat.ts";
import type { RankingInput } from "#app/domain/jury/ranking.ts";

const criteria = [
  { id: "c1", key: "neighbourhood", weight: 60 },
  { id: "c2", key: "feasibility", weight: 40 },
];
const input: RankingInput = {
  criteria,
  seats: [
    { id: "pro", panel: "professionals" },
    { id: "res", panel: "residents" },
  ],
  shares: { residents: 50, professionals: 50 },
  scores: [],
  recusals: [],
  lot: ["a", "b"],
};
const score = (seatId: string, applicationId: string, criterionId: string, points: number | null) => ({
  seatId,
  applicationId,
  criterionId,
  points,
});

describe("what each juror gave each plan", () => {
  test("weighs the criteria, leaves out what was not given, and tells a tie apart from an empty sheet", () => {
    const scores = [
      score("res", "a", "c1", 5),
      score("res", "a", "c2", 2),
      score("res", "b", "c1", 3),
      score("res", "b", "c2", null),
      score("pro", "a", "c1", 4),
    ];
    const recusals = [{ seatId: "pro", applicationId: "a" }];
    expect(jurorHeat({ ...input, scores, recusals }, ["b", "a"])).toEqual([
      {
        seatId: "res",
        panel: "residents",
        plans: [
          { applicationId: "b", mean: 3, isTied: false },
          { applicationId: "a", mean: 3.8, isTied: false },
        ],
      },
      {
        seatId: "pro",
        panel: "professionals",
        plans: [
          { applicationId: "b", mean: null, isTied: false },
          { applicationId: "a", mean: null, isTied: true },
        ],
      },
    ]);
  });

  test("stays between the least and the most that was given, whatever the weights", () => {
    const points = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(points, points, fc.integer({ min: 1, max: 99 }), (one, other, weight) => {
        const weighed = [
          { id: "c1", key: "neighbourhood", weight },
          { id: "c2", key: "feasibility", weight: 100 - weight },
        ];
        const scores = [score("res", "a", "c1", one), score("res", "a", "c2", other)];
        const mean = jurorHeat({ ...input, criteria: weighed, scores }, ["a"])[0]?.plans[0]?.mean;
        expect(mean).toBeGreaterThanOrEqual(Math.min(one, other));
        expect(mean).toBeLessThanOrEqual(Math.max(one, other));
      }),
    );
  });
});
