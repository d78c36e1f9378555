import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { awardUnits, type UnitAward } from "#app/domain/jury/award-units.ts";

const units: readonly string[] = ["Atelier", "Werkplaats", "Winkel"];

/** A ranking of some plans, some without points and those last, with up to three wishes each, and units left empty. */
const world = fc
  .record({
    plans: fc.array(
      fc.record({ isScored: fc.boolean(), wishes: fc.shuffledSubarray([...units], { minLength: 1 }) }),
      { maxLength: 7 },
    ),
    empty: fc.subarray([...units]),
  })
  .map(({ plans, empty }) => {
    const ordered = plans.toSorted((a, b) => Number(b.isScored) - Number(a.isScored));
    const ranking = ordered.map(({ isScored }, index) => ({
      applicationId: `plan ${index + 1}`,
      total: isScored ? 90 - index : null,
    }));
    const wishes = new Map(ordered.map((plan, index) => [`plan ${index + 1}`, plan.wishes]));
    return { ranking, wishes, empty, awards: awardUnits(units, ranking, wishes, empty) };
  });

const winnerOf = (awards: readonly UnitAward[], unit: string) =>
  awards.find((award) => award.unit === unit)?.applicationId ?? null;

describe("who gets which unit", () => {
  test("nobody gets two units, no unit two winners, and nothing goes to who has no points or did not ask", () => {
    fc.assert(
      fc.property(world, ({ ranking, wishes, empty, awards }) => {
        expect(awards.map(({ unit }) => unit)).toEqual(units);
        const winners = awards.flatMap(({ applicationId }) => applicationId ?? []);
        expect(new Set(winners).size).toBe(winners.length);
        for (const { unit, applicationId, reserveId } of awards) {
          if (empty.includes(unit)) expect([applicationId, reserveId]).toEqual([null, null]);
          for (const id of [applicationId, reserveId].filter((one) => one !== null)) {
            expect(ranking.find((plan) => plan.applicationId === id)?.total).not.toBeNull();
            expect(wishes.get(id)).toContain(unit);
          }
          if (reserveId) expect(winners).not.toContain(reserveId);
        }
      }),
    );
  });

  test("whoever wanted a unit more than what they got lost it to more points, and none stays empty that somebody without one asked for", () => {
    fc.assert(
      fc.property(world, ({ ranking, wishes, empty, awards }) => {
        const scored = ranking
          .filter(({ total }) => total !== null)
          .map(({ applicationId }) => applicationId);
        for (const id of scored) {
          const got = awards.find(({ applicationId }) => applicationId === id)?.unit;
          const wanted = wishes.get(id) ?? [];
          const better = got === undefined ? wanted : wanted.slice(0, wanted.indexOf(got));
          for (const unit of better.filter((one) => !empty.includes(one))) {
            const winner = winnerOf(awards, unit);
            expect(winner).not.toBeNull();
            expect(scored.indexOf(winner ?? "")).toBeLessThan(scored.indexOf(id));
          }
        }
      }),
    );
  });

  test("the next in line for a unit is the highest who asked for it and got none", () => {
    const wishes = new Map([
      ["a", ["Winkel"]],
      ["b", ["Winkel", "Atelier"]],
      ["c", ["Atelier"]],
      ["d", ["Winkel"]],
    ]);
    const ranking = ["a", "b", "c", "d"].map((applicationId) => ({ applicationId, total: 50 }));
    expect(awardUnits(units, ranking, wishes)).toEqual([
      { unit: "Atelier", applicationId: "b", reserveId: "c" },
      { unit: "Werkplaats", applicationId: null, reserveId: null },
      { unit: "Winkel", applicationId: "a", reserveId: "d" },
    ]);
  });
});
