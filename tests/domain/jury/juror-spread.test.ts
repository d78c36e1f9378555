import fc from "fast-check";
import { expect, test } from "vitest";

import type { JurorRow } from "#app/domain/jury/juror-heat.ts";
import { jurorSpread } from "#app/domain/jury/juror-spread.ts";

const row = (seatId: string, ...means: readonly (number | null)[]): JurorRow => ({
  seatId,
  panel: "residents",
  plans: means.map((mean, place) => ({ applicationId: `plan-${place}`, mean, isTied: mean === null })),
});

test("tells of each juror the lowest, the highest and the mean total, and how far that lies from the whole jury's", () => {
  expect(jurorSpread([row("Wil", 4, 2), row("Fatma", 5, 3), row("Koos", 3, 2.5)])).toEqual([
    { seatId: "Wil", low: 40, high: 80, mean: 60, deviation: -5, manner: null },
    { seatId: "Fatma", low: 60, high: 100, mean: 80, deviation: 15, manner: "mild" },
    { seatId: "Koos", low: 50, high: 60, mean: 55, deviation: -10, manner: "strict" },
  ]);
});

test("calls nobody mild for a plan that they gave no points, and leaves out who gave none at all", () => {
  // Priya did not score the weak plan: beside the others on the strong one she is as they are.
  const spread = jurorSpread([row("Priya", 5, null), row("Erik", 5, 1), row("Anneke", null, null)]);
  expect(spread).toEqual([
    { seatId: "Priya", low: 100, high: 100, mean: 100, deviation: 0, manner: null },
    { seatId: "Erik", low: 20, high: 100, mean: 60, deviation: 0, manner: null },
  ]);
});

test("holds the mean between low and high, and balances over jurors who all scored everything", () => {
  const mean = fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10);
  const jury = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9 }))
    .chain(([plans, jurors]) =>
      fc.array(fc.array(mean, { minLength: plans, maxLength: plans }), {
        minLength: jurors,
        maxLength: jurors,
      }),
    );
  fc.assert(
    fc.property(jury, (given) => {
      const spread = jurorSpread(given.map((means, place) => row(`juror-${place}`, ...means)));
      for (const { low, high, mean: own } of spread) {
        expect(own).toBeGreaterThanOrEqual(low - 0.05);
        expect(own).toBeLessThanOrEqual(high + 0.05);
      }
      const sum = spread.reduce((total, { deviation }) => total + deviation, 0);
      expect(Math.abs(sum)).toBeLessThanOrEqual(0.05 * spread.length + 1e-9);
    }),
  );
});
