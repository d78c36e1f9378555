import fc from "fast-check";
import { describe, expect } from "vitest";

import { checkWeights } from "#app/domain/tenders/weights.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { draftSpace } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenStage } from "#tests/support/stage.ts";

const rulesOf = (weights: readonly number[]) => ({ criteria: weights.map((weight) => ({ weight })) });

describe("rules in one document", () => {
  test("weigh to the database what they weigh to us", async ({ owner }) => {
    const some = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(some, async (weights) => {
        const [row] = await owner<
          { sum: number }[]
        >`select weights_in(${owner.json(rulesOf(weights))}) as sum`;
        expect(row?.sum === 100).toBe(checkWeights(weights).ok);
      }),
      { numRuns: 30 },
    );
  });

  test.for([[50, 49], [50, 51], [150, -50], [99.5, 0.5], []].map((weights) => ({ weights })))(
    "that weigh $weights can not be stored with a call",
    async ({ weights }, { db, owner }) => {
      const stage = await givenStage(db, owner);
      const { tenderId } = await draftSpace(stage, demoSpaces[0] ?? expect.unreachable(), 5);
      const store = (of: readonly number[]) =>
        owner`update tenders set rules = ${owner.json(rulesOf(of))} where id = ${tenderId}`;
      await expect(store(weights)).rejects.toMatchObject({ constraint_name: "frozen_weights_sum_to_100" });
      await store([60, 40, 0]);
    },
  );
});
