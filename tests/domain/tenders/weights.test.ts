import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { criterionKeys, defaultWeights, templateWeights } from "#app/domain/tenders/criteria.ts";
import { checkWeights, tilesOf, weighUp } from "#app/domain/tenders/weights.ts";
import { done, problem } from "#app/lib/outcome.ts";

const weights = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 8 });

/** Cuts of the line from 0 to 100; the pieces between them always sum to 100. */
const pieces = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 6 }).map((cuts) => {
  const ends = [...cuts.toSorted((a, b) => a - b), 100];
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
});

describe("the weights of the criteria", () => {
  it("are good as we propose them, one for each criterion", () => {
    const proposed = criterionKeys.map((key) => defaultWeights[key]);
    expect(checkWeights(proposed)).toEqual(done([30, 20, 15, 15, 10, 5, 5]));
  });

  it("are good when they sum to 100, however they are spread", () => {
    fc.assert(
      fc.property(pieces, (spread) => {
        expect(checkWeights(spread)).toEqual(done(spread));
      }),
    );
  });

  it("are refused with their sum when that is anything else", () => {
    expect(checkWeights([])).toEqual(problem("weights-not-100", { sum: 0 }));
    expect(checkWeights([50, 49])).toEqual(problem("weights-not-100", { sum: 99 }));
    expect(checkWeights([50, 51])).toEqual(problem("weights-not-100", { sum: 101 }));
    fc.assert(
      fc.property(weights, (some) => {
        const sum = some.reduce((total, weight) => total + weight, 0);
        expect(checkWeights(some)).toEqual(sum === 100 ? done(some) : problem("weights-not-100", { sum }));
      }),
    );
  });

  it.each([[[33.3, 66.7]], [[-10, 60, 50]], [[-10, 110]], [[Number.NaN, 100]], [[0.5, 99.5]], [[101]]])(
    "are refused when one is not a whole percentage from 0 to 100, whatever the sum: %j",
    (some) => {
      expect(checkWeights(some)).toEqual(problem("weights-not-whole"));
    },
  );
});

describe("weights as they stand typed", () => {
  it("come to their exact sum, and to how much that is over or under", () => {
    expect(weighUp(["30", "15", "20", "20", "5", "5", "5"])).toEqual({ stand: "exact", sum: 100, by: 0 });
    expect(weighUp(["35", "15", "20", "20", "5", "5", "5"])).toEqual({ stand: "over", sum: 105, by: 5 });
    expect(weighUp(["50", "", " "])).toEqual({ stand: "under", sum: 50, by: 50 });
  });

  it("are good exactly when saving takes them", () => {
    fc.assert(
      fc.property(fc.oneof(weights, pieces), (some) => {
        expect(weighUp(some.map(String)).stand === "exact").toBe(checkWeights(some).ok);
      }),
    );
  });

  it.each(["12,5", "-5", "101", "tien", "1 2"])("are no sum while one of them is %j", (wrong) => {
    expect(weighUp(["50", wrong])).toEqual({ stand: "unreadable" });
    expect(tilesOf(wrong)).toBe(0);
  });

  it("lay a tile for every five percent, to the nearest", () => {
    expect(["0", "2", "3", "5", "30", "100"].map(tilesOf)).toEqual([0, 0, 1, 1, 6, 20]);
  });
});

describe("the templates of the library", () => {
  it.each(Object.entries(templateWeights))("weigh whole and to exactly 100: %s", (_name, template) => {
    expect(checkWeights(criterionKeys.map((key) => template[key])).ok).toBe(true);
  });

  it.each([[[99.9]], [[Number.NaN, 100]], [[50.5, 49.5]]])("are nothing like %j", (weights) => {
    expect(checkWeights(weights)).toMatchObject({ problem: "weights-not-whole" });
  });
});
