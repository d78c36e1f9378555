import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { awardUnits } from "#app/domain/jury/award-units.ts";
import { revealedSoFar, revealOrder } from "#app/domain/jury/evening/reveal-order.ts";

type Style = Parameters<typeof revealOrder>[0]["reveal"]["style"];

/** So many plans with points, in the order of their names, and one after them without. */
function given(plans: number, style: Style, wishes: Readonly<Record<string, readonly string[]>> = {}) {
  const scored = Array.from({ length: plans }, (_, index) => ({
    applicationId: `p${index + 1}`,
    rank: index + 1,
    total: 90 - index,
  }));
  const totals = [...scored, { applicationId: "absent", rank: plans + 1, total: null }];
  const units = ["Atelier", "Werkplaats", "Winkel"];
  const asked = new Map(Object.entries(wishes));
  const unitAwards = asked.size > 0 ? awardUnits(units, totals, asked) : [];
  return { totals, unitAwards, reveal: { style, step: 0 } };
}

const shown = (plans: number, style: Style, wishes?: Record<string, string[]>) =>
  revealOrder(given(plans, style, wishes)).map(({ applicationId, rank, wins }) => [
    applicationId,
    rank,
    wins,
  ]);

describe("what the reveal shows of a call of one space", () => {
  test("is three places at most, and never the last one however few there are", () => {
    expect([0, 1, 2, 3, 4, 5, 8].map((plans) => shown(plans, "three").length)).toEqual([0, 1, 1, 2, 3, 3, 3]);
    expect([0, 1, 2].map((plans) => shown(plans, "winner"))).toEqual([[], [["p1", 1, ""]], [["p1", 1, ""]]]);
    expect(shown(5, "not_tonight")).toEqual([]);
  });
});

describe("what the reveal shows of a building", () => {
  test("is every winner with its unit, also one below the third place", () => {
    const wishes = { p1: ["Winkel"], p2: ["Winkel"], p3: ["Winkel"], p4: ["Atelier"], p5: ["Winkel"] };
    expect(shown(5, "three", wishes)).toEqual([
      ["p1", 1, "Winkel"],
      ["p2", 2, null],
      ["p3", 3, null],
      ["p4", 4, "Atelier"],
    ]);
    expect(shown(5, "winner", wishes)).toEqual([
      ["p1", 1, "Winkel"],
      ["p4", 4, "Atelier"],
    ]);
  });

  test("tells neither places nor points where the last of all wins too, and only who wins", () => {
    const order = revealOrder(given(3, "three", { p1: ["Winkel"], p2: ["Winkel"], p3: ["Atelier"] }));
    expect(order).toEqual([
      { applicationId: "p3", rank: null, points: null, wins: "Atelier" },
      { applicationId: "p1", rank: null, points: null, wins: "Winkel" },
    ]);
  });

  test("leaves out no winner, shows nobody as the last, and each press adds one", () => {
    const unit = fc.constantFrom("Atelier", "Werkplaats", "Winkel");
    const world = fc.record({
      wishes: fc.array(fc.uniqueArray(unit, { minLength: 1 }), { minLength: 1, maxLength: 8 }),
      style: fc.constantFrom<Style>("three", "winner"),
    });
    fc.assert(
      fc.property(world, ({ wishes, style }) => {
        const asked = Object.fromEntries(wishes.map((one, index) => [`p${index + 1}`, one]));
        const live = given(wishes.length, style, asked);
        const order = revealOrder(live);
        const won = live.unitAwards.flatMap(({ applicationId }) => applicationId ?? []);
        const seen = order.flatMap(({ applicationId, wins }) => (wins === null ? [] : applicationId));
        expect(seen.toSorted()).toEqual(won.toSorted());
        if (wishes.length > 1) expect(order.map(({ rank }) => rank)).not.toContain(wishes.length);
        const steps = order.map((_, step) => revealedSoFar({ ...live, reveal: { style, step } }).length);
        expect(steps).toEqual(order.map((_, step) => step));
      }),
    );
  });
});
