import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { agreedLines, agreedOf, roundOf } from "#app/domain/jury/consensus/round.ts";
import { type GivenPoints, ROUND_FROM, spreads } from "#app/domain/jury/consensus/spread.ts";

const plans = ["spaak", "naald"];
const criteria = [{ id: "buurt" }, { id: "cijfers" }];
const give = (applicationId: string, criterionId: string, ...points: number[]): GivenPoints[] =>
  points.map((one) => ({ applicationId, criterionId, points: one }));

describe("where a jury's points lie apart", () => {
  it("is from two points on, by plan and criterion, with how many gave what", () => {
    const given = [
      ...give("spaak", "buurt", 2, 4, 4),
      ...give("spaak", "cijfers", 3, 4),
      ...give("naald", "buurt", 5),
    ];
    expect(spreads(given, plans, criteria)).toEqual([
      { applicationId: "spaak", criterionId: "buurt", lowest: 2, highest: 4, counts: [0, 1, 0, 2, 0] },
    ]);
  });

  it("does not hang on the order in which points came, and counts everybody once", () => {
    const line = fc.record({
      applicationId: fc.constantFrom(...plans),
      criterionId: fc.constantFrom("buurt", "cijfers"),
      points: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (given) => {
        const found = spreads(given, plans, criteria);
        expect(spreads(given.toReversed(), plans, criteria)).toEqual(found);
        for (const { applicationId, criterionId, lowest, highest, counts } of found) {
          const here = given.filter(
            (one) => one.applicationId === applicationId && one.criterionId === criterionId,
          );
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(here.length);
          expect(highest - lowest).toBeGreaterThanOrEqual(ROUND_FROM);
          expect(here.every(({ points }) => points >= lowest && points <= highest)).toBe(true);
        }
      }),
    );
  });
});

describe("a round", () => {
  const words = [
    { id: "buurt", title: "De buurt", weight: 60, anchors: ["a", "b", "c", "d", "e"] },
    { id: "cijfers", title: "De cijfers", weight: 40, anchors: ["a", "b", "c", "d", "e"] },
  ];
  const noted = {
    applicationId: "naald",
    criterionId: "cijfers",
    points: 3,
    motivation: "Na het gesprek.",
    lowest: 1,
    highest: 4,
    notedAt: new Date("2026-05-21T20:00:00Z"),
  };
  const read = {
    plans: [
      { applicationId: "spaak", tradeName: "Spaak" },
      { applicationId: "naald", tradeName: "Naald" },
    ],
    criteria: words,
    given: give("naald", "cijfers", 1, 4),
    agreed: [noted],
    own: [{ applicationId: "naald", criterionId: "cijfers", points: 4 }],
  };

  it("holds only plans with something to talk about, with one's own points and what was agreed", () => {
    expect(roundOf(read)).toMatchObject([
      {
        tradeName: "Naald",
        lines: [{ title: "De cijfers", own: 4, agreed: { points: 3, seen: "2026-05-21T20:00:00.000Z" } }],
      },
    ]);
    expect(agreedLines(roundOf(read))).toMatchObject([{ plan: "Naald", points: 3, lowest: 1, highest: 4 }]);
    expect(agreedLines(roundOf({ ...read, agreed: [] }))).toEqual([]);
  });

  it("is told to readers without the words that went with an erased plan", () => {
    expect(agreedOf(words, [noted])).toMatchObject([
      { criterion: "De cijfers", motivation: "Na het gesprek." },
    ]);
    expect(agreedOf(words, [{ ...noted, motivation: "" }])).toEqual([]);
  });
});
