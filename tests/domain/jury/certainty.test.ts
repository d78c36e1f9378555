import { describe, expect, test } from "vitest";

import { certaintyOf } from "#app/domain/jury/certainty.ts";
import type { RankingInput } from "#app/domain/jury/ranking.ts";
import { rawPoints } from "#app/domain/jury/raw-points.ts";

const given = (seatId: string, applicationId: string, points: number | null) => ({
  seatId,
  applicationId,
  criterionId: "whole",
  points,
  reason: `${seatId} on ${applicationId}`,
});
/** Two residents find them alike, the third puts the bread first. */
const scores = [
  given("anna", "bread", 3),
  given("anna", "bikes", 4),
  given("bert", "bread", 3),
  given("bert", "bikes", 3),
  given("cees", "bread", 5),
  given("cees", "bikes", 1),
];
const input: RankingInput = {
  criteria: [{ id: "whole", key: "neighbourhood", weight: 100 }],
  seats: ["anna", "bert", "cees"].map((id) => ({ id, panel: "residents" as const })),
  shares: { residents: 100, professionals: 0 },
  scores,
  recusals: [],
  lot: ["bread", "bikes"],
};

describe("how sure a win is", () => {
  test("is counted once without each juror, and names without whom another plan would win", () => {
    expect(certaintyOf(input)).toEqual({
      rounds: 3,
      wins: [
        { applicationId: "bread", times: 2 },
        { applicationId: "bikes", times: 1 },
      ],
      decisive: ["cees"],
    });
  });

  test("says nothing of a jury of one, nor where nobody gave points", () => {
    expect(certaintyOf({ ...input, scores: scores.slice(0, 2) })).toBeNull();
    expect(certaintyOf({ ...input, scores: [] })).toBeNull();
  });
});

describe("all points as they were given", () => {
  test("stand by plan and juror with their reasons, and only of who sealed a sheet", () => {
    const unknown = [...scores.slice(1), given("anna", "bread", null)];
    expect(rawPoints(input, unknown.slice(0, 3), ["bikes", "bread"])).toEqual([
      {
        applicationId: "bikes",
        rows: [
          { seatId: "anna", cells: [{ points: 4, reason: "anna on bikes" }] },
          { seatId: "bert", cells: [{ points: 3, reason: "bert on bikes" }] },
        ],
      },
      { applicationId: "bread", rows: [{ seatId: "bert", cells: [{ points: 3, reason: "bert on bread" }] }] },
    ]);
    const [bread] = rawPoints(input, unknown, ["bread"]);
    expect(bread?.rows[0]).toEqual({ seatId: "anna", cells: [{ points: null, reason: "anna on bread" }] });
  });
});
