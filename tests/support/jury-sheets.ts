import fc from "fast-check";

import type { RankingInput } from "#app/domain/jury/ranking.ts";

export const keys = ["neighbourhood", "feasibility", "window"] as const;

const plans = ["plan-a", "plan-b", "plan-c", "plan-d"] as const;

/** Any evening: up to seven jurors in two panels, up to four plans, ties, empty sheets, "I don't know". */
export const anyEvening: fc.Arbitrary<RankingInput> = fc
  .record({
    panels: fc.array(fc.constantFrom("residents" as const, "professionals" as const), {
      minLength: 1,
      maxLength: 7,
    }),
    lot: fc.shuffledSubarray([...plans], { minLength: 1 }),
    weights: fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 49 })),
    share: fc.integer({ min: 1, max: 99 }),
    seed: fc.infiniteStream(fc.constantFrom(1, 2, 3, 4, 5, null, "empty" as const, "tie" as const)),
  })
  .map(({ panels, lot, weights: [first, second], share, seed }) => {
    const seats = panels.map((panel, index) => ({ id: `seat-${index}`, panel }));
    const weights = [first, second, 100 - first - second];
    const criteria = keys.map((key, index) => ({ id: `c-${key}`, key, weight: weights[index] ?? 0 }));
    const scores: RankingInput["scores"][number][] = [];
    const recusals: RankingInput["recusals"][number][] = [];
    for (const { id: seatId } of seats) {
      for (const applicationId of lot) {
        const drawn = criteria.map(({ id }) => ({ criterionId: id, points: seed.next().value }));
        if (drawn[0]?.points === "tie") {
          recusals.push({ seatId, applicationId });
          continue;
        }
        for (const { criterionId, points } of drawn) {
          if (points === null || typeof points === "number")
            scores.push({ seatId, applicationId, criterionId, points });
        }
      }
    }
    return {
      criteria,
      seats,
      shares: { residents: share, professionals: 100 - share },
      scores,
      recusals,
      lot,
    };
  });
