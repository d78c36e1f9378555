import { describe, expect, test } from "vitest";

import { awaitedJurors, countAwaited } from "#app/domain/jury/awaited.ts";

const seat = (id: string, state = "instructed", leftAt: Date | null = null) => ({
  id,
  name: `Juror ${id}`,
  state,
  leftAt,
});
const order = [
  { applicationId: "bread", turn: "closed" },
  { applicationId: "bikes", turn: null },
  { applicationId: "nobody", turn: "no_show" },
];
const pair = (seatId: string, applicationId: string, state = "sealed") => ({ seatId, applicationId, state });
const awaited = (told: Partial<Parameters<typeof awaitedJurors>[0]>) =>
  awaitedJurors({ order, seats: [], sheets: [], ties: [], ...told });

describe("whose points are waited for", () => {
  test("counts who was only invited, for every pitch that was given", () => {
    const jurors = awaited({ seats: [seat("a", "invited"), seat("b", "accepted"), seat("c")] });
    expect(jurors.map(({ seatId, sheets }) => [seatId, sheets])).toEqual([
      ["a", 2],
      ["b", 2],
      ["c", 2],
    ]);
    expect(countAwaited(jurors)).toBe(6);
  });

  test("waits for nothing where all is sealed or a tie was declared", () => {
    const sheets = [pair("a", "bread"), pair("a", "bikes", "sealed"), pair("b", "bikes")];
    const ties = [{ seatId: "b", applicationId: "bread" }];
    expect(awaited({ seats: [seat("a"), seat("b")], sheets, ties })).toEqual([]);
  });

  test("does not wait for who went home or said that they cannot, but for what was begun on it", () => {
    const home = new Date("2026-01-01T20:00:00Z");
    expect(awaited({ seats: [seat("a", "instructed", home), seat("b", "declined")] })).toEqual([]);
    const sheets = [pair("a", "bread", "scoring")];
    expect(awaited({ seats: [seat("a", "instructed", home)], sheets })).toEqual([
      { seatId: "a", name: "Juror a", sheets: 1 },
    ]);
  });
});
