import { describe, expect, test } from "vitest";

import { hallNow } from "#app/domain/jury/evening/hall-now.ts";
import { jurorNow, sentenceOf, takesPoints, winnersLine } from "#app/domain/jury/evening/juror-now.ts";
import { countOf, type Live } from "#app/domain/jury/evening/live-evening.ts";
import { cell, evening, now, plans, turn } from "#tests/support/live-evening.ts";

const [a, b, c] = plans;

const revealed = (step: number, style: Live["reveal"]["style"] = "three", count = 3) =>
  evening(
    {
      reveal: { style, step },
      totals: [b, a, c]
        .slice(0, count)
        .map((applicationId, index) => ({ applicationId, rank: index + 1, total: 86.9 - index })),
    },
    { state: "revealing", turns: [a, b, c].map((id) => turn(id, "closed")), timer: null },
  );

describe("a juror's phone", () => {
  test("says which pitch is on, and that the own points are sealed or asked for", () => {
    expect(jurorNow(evening(), "fatma")).toMatchObject({
      say: "open",
      position: 2,
      total: 3,
      name: "De Naaikamer",
    });
    expect(jurorNow(evening(), "wil").say).toBe("sealed");
    const asked = evening({ cells: [cell("fatma", b, { remindedAt: now })] });
    expect(jurorNow(asked, "fatma")).toMatchObject({ say: "asked", askedAt: now.toISOString() });
  });

  test("tells a juror with a tie neither whose pitch it is nor how to reach it", () => {
    const said = jurorNow(evening(), "koos");
    expect(said).toMatchObject({ say: "tied", name: "", applicationId: "" });
    expect(JSON.stringify(said)).not.toContain("Naaikamer");
  });

  test("is told nothing when somebody else seals, begins, leaves or is reminded", () => {
    const before = jurorNow(evening(), "fatma");
    const others = evening({
      cells: [
        cell("wil", b, { sheet: "scoring", remindedAt: now }),
        cell("koos", b, { sheet: "sealed" }),
        cell("fatma", b, { sheet: "scoring" }),
      ],
      seats: evening().seats.map((seat) => (seat.id === "koos" ? { ...seat, leftAt: now } : seat)),
    });
    expect(jurorNow(others, "fatma")).toEqual(before);
  });

  test("takes points for the pitch on stage only, for all before the evening begins, and for none in between", () => {
    const on = (live: Live, seat: string) => takesPoints(jurorNow(live, seat));
    expect([on(evening(), "fatma"), on(evening(), "wil"), on(evening(), "koos")]).toEqual([b, b, null]);
    expect(on(evening({}, { state: "ready" }), "fatma")).toBe("all");
    const between = evening({}, { turns: [turn(a, "closed"), turn(c, "waiting")], timer: null });
    expect(on(between, "fatma")).toBeNull();
    expect(on(evening({}, { state: "counting" }), "fatma")).toBeNull();
  });

  test("asks only the chair to agree, and only once the last pitch is over", () => {
    const counting = evening({}, { state: "counting", turns: [turn(a, "closed")], timer: null });
    expect(jurorNow(counting, "wil").say).toBe("agree");
    expect(jurorNow(counting, "fatma").say).toBe("counting");
    expect(jurorNow(evening(), "wil").say).not.toBe("agree");
  });
});

describe("who won, on a juror's phone", () => {
  const building = (step: number, more: Partial<Live> = {}) => {
    const live = revealed(step);
    const unitAwards = [
      { unit: "Voorhuis", applicationId: b, reserveId: null },
      { unit: "Achterhuis", applicationId: a, reserveId: null },
    ];
    return { ...live, isBuilding: true, unitAwards, ...more };
  };

  test("is told once the hall has seen it, each winner with its unit", () => {
    const lines = [0, 1, 2].map((step) => winnersLine(jurorNow(building(step), "wil").winners));
    expect(lines).toEqual(["", "Pannetje (Achterhuis)", "De Naaikamer (Voorhuis), Pannetje (Achterhuis)"]);
    expect(winnersLine(jurorNow(revealed(1), "wil").winners)).toBe("");
    expect(winnersLine(jurorNow(revealed(2), "wil").winners)).toBe("De Naaikamer");
    expect([0, 2].map((step) => sentenceOf(jurorNow(revealed(step), "wil")))).toEqual(["revealing", "won"]);
  });

  test("is not told to a juror with a tie to one of the winners, nor before the reveal", () => {
    const tied = building(2, { cells: [cell("koos", a, { tie: true })] });
    expect(jurorNow(tied, "koos").winners).toEqual([]);
    expect(jurorNow(tied, "wil").winners).toHaveLength(2);
    expect(jurorNow(building(2, { program: evening().program }), "wil").winners).toEqual([]);
  });
});

describe("the screen in the hall", () => {
  test("shows who pitches and how many are in, never who", () => {
    const sheet = hallNow(evening(), true);
    expect(sheet).toMatchObject({
      show: "pitch",
      plan: { position: 2, name: "De Naaikamer" },
      count: { sealed: 1, awaited: 2 },
    });
    expect(JSON.stringify(sheet)).not.toMatch(/wil|fatma|koos/);
  });

  test("shows only numbers with a key without names, also at the reveal", () => {
    for (const live of [evening(), revealed(0), revealed(2)])
      expect(JSON.stringify(hallNow(live, false))).not.toMatch(/Pannetje|Naaikamer|Lettertuin|Maker/);
    expect(hallNow(revealed(2), false)).toMatchObject({ winners: [{ position: 2, name: "" }] });
  });

  test("knows no totals before the first press of the reveal, then one place more for each", () => {
    expect(hallNow(revealed(0), true)).toEqual({
      show: "result",
      places: [],
      winners: [],
      winning: 1,
      also: [],
    });
    const ranks = (step: number) => {
      const sheet = hallNow(revealed(step), true);
      return sheet.show === "result" ? sheet.places.map(({ rank }) => rank) : [];
    };
    expect([1, 2].map(ranks)).toEqual([[2], [1, 2]]);
    expect(hallNow(revealed(1), true)).toMatchObject({ winners: [] });
    // The last of three is named beside them, in the order of the evening and without points.
    expect(hallNow(revealed(2), true)).toMatchObject({
      winners: [{ name: "De Naaikamer" }],
      also: [{ name: "De Lettertuin" }],
    });
  });

  test("shows no place for a plan without points, and does not name who did not come", () => {
    const { totals, program, ...rest } = revealed(2);
    const live = (step: number) =>
      ({
        ...rest,
        reveal: { style: "three", step },
        program: { ...program, turns: program.turns.map((one, at) => (at === 2 ? turn(c, "no_show") : one)) },
        totals: totals.map((one) => (one.applicationId === c ? { ...one, total: null } : one)),
      }) satisfies Live;
    expect(hallNow(live(0), true)).toMatchObject({ places: [], winners: [] });
    expect(hallNow(live(1), true)).toMatchObject({
      places: [{ rank: 1 }],
      winners: [{ name: "De Naaikamer" }],
      also: [{ name: "Pannetje" }],
    });
  });

  test("shows only the winner, or nothing tonight, when that was chosen", () => {
    expect(hallNow(revealed(1, "winner"), true)).toMatchObject({
      places: [{ rank: 1 }],
      also: [{ name: "Pannetje" }, { name: "De Lettertuin" }],
    });
    expect(hallNow(revealed(0, "not_tonight"), true)).toEqual({ show: "later" });
  });

  test("hides the counter, or all, when the conductor says so", () => {
    expect(hallNow(evening({ hall: "name" }), true)).toMatchObject({ show: "pitch", count: null });
    expect(hallNow(evening({ hall: "break" }), true)).toEqual({ show: "break" });
  });
});

describe("who is waited for", () => {
  test("is everybody who was there without a tie, and sealed or not", () => {
    const late = evening({
      seats: evening().seats.map((seat) =>
        seat.id === "fatma" ? { ...seat, acceptedAt: new Date(now.getTime() + 1_000) } : seat,
      ),
      cells: [],
    });
    const [first, second] = late.program.turns;
    if (!first || !second) throw new Error("no pitches");
    expect(countOf(late, first)).toEqual({ sealed: 0, awaited: 2 });
    expect(countOf(late, second)).toEqual({ sealed: 0, awaited: 3 });
  });
});
