import fc from "fast-check";
import { expect, test } from "vitest";

import { ownScores, ownTotal } from "#app/domain/jury/own-scores.ts";
import type { StoredRanking } from "#app/domain/jury/ranking.ts";

const criteria = [{ id: "c", title: "Buurt", weight: 100 }];

function rankingOf(means: readonly (number | null)[]): StoredRanking {
  return {
    plans: means.map((mean, index) => ({
      applicationId: `p${index}`,
      rank: index + 1,
      total: mean === null ? null : mean * 20,
      decidedBy: null,
      missing: [],
      criteria: [
        { criterionId: "c", weight: 100, mean, residents: mean, professionals: mean, given: 5 - index },
      ],
    })),
  };
}

test("one's own points stand beside those of the middle plan", () => {
  const ranking = rankingOf([5, 4, 2]);
  expect(ownScores(criteria, ranking, "p2")).toEqual([
    { criterion: "Buurt", weight: 100, own: 2, median: 4 },
  ]);
  expect(ownTotal(ranking, "p2")).toEqual({ own: 40, median: 80, jurors: 3 });
});

test("of two plans no middle is told: it would give away the other's points", () => {
  expect(ownScores(criteria, rankingOf([5, 2]), "p1")[0]).toMatchObject({ own: 2, median: null });
  expect(ownScores(criteria, rankingOf([5, 2, null]), "p1")[0]).toMatchObject({ own: 2, median: null });
  expect(ownTotal(rankingOf([5, 2]), "p1").median).toBeNull();
});

test("nothing but one's own points and the middle leaves, in whatever order the plans stand", () => {
  const means = fc.uniqueArray(fc.integer({ min: 100, max: 500 }), { minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(means, (hundredths) => {
      const { plans } = rankingOf(hundredths.map((mean) => mean / 100));
      const told = ownScores(criteria, { plans }, "p0");
      expect(ownScores(criteria, { plans: plans.toReversed() }, "p0")).toEqual(told);
      expect(Object.keys(told[0] ?? {})).toEqual(["criterion", "weight", "own", "median"]);
      expect(JSON.stringify(told)).not.toMatch(/rank|p1/);
    }),
  );
});
