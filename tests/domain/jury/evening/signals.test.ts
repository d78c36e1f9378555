import { expect, test } from "vitest";

import { signalsOf } from "#app/domain/jury/evening/signals.ts";
import { cell, evening, minutes, now, plans, turn } from "#tests/support/live-evening.ts";

const [first, second, third] = plans;
const kinds = (...given: Parameters<typeof signalsOf>) => signalsOf(...given).map(({ kind }) => kind);

test("an evening on which all is well has nothing to tell", () => {
  expect(signalsOf(evening({ cells: sealedBy("wil", "fatma", "koos") }), [])).toEqual([]);
});

test("a phone that is silent has a name and a moment, but not once its juror went home", () => {
  const live = evening({ cells: sealedBy("wil", "fatma", "koos") });
  const since = minutes(-3);
  const silent = [{ seatId: "wil", since }];
  expect(signalsOf(live, silent)).toEqual([{ kind: "silent", name: "Wil", at: since.toISOString() }]);
  const home = live.seats.map((seat) => (seat.id === "wil" ? { ...seat, leftAt: now } : seat));
  expect(kinds({ ...live, seats: home }, silent)).toEqual(["left"]);
  // Whoever has nothing left to give need not be looked for.
  const given = plans.map((plan) => cell("wil", plan, { sheet: "sealed" }));
  expect(kinds({ ...live, cells: [...live.cells, ...given] }, silent)).toEqual([]);
});

test("a pitch that closed without everybody's sheet names who is missing; one that is open does not", () => {
  const live = evening({ cells: [...sealedBy("wil"), cell("fatma", first, { sheet: "scoring" })] });
  expect(signalsOf(live, [])).toEqual([{ kind: "missing", plan: "Pannetje", names: ["Fatma", "Koos"] }]);
  expect(
    kinds(evening({ cells: [] }, { turns: [turn(first, "open"), turn(second, "waiting")] }), []),
  ).toEqual([]);
});

test("fewer jurors than the rules ask for is said as long as something can be done, of each panel", () => {
  const live = evening({ cells: sealedBy("wil", "fatma", "koos") });
  const nobody = live.seats.map((seat) => ({ ...seat, state: "invited" as const }));
  expect(signalsOf({ ...live, seats: nobody }, [])).toEqual([
    { kind: "few", of: "whole", here: 0, needed: 2 },
    { kind: "few", of: "residents", here: 0, needed: 1 },
  ]);
});

test("from five minutes on the evening is late, by the pitch that is on or should be", () => {
  const at = (moment: Date) => evening({ cells: sealedBy("wil", "fatma", "koos"), now: moment });
  const waiting = { turns: [turn(first, "closed"), turn(second, "waiting")] };
  const late = (moment: Date) =>
    kinds({ ...at(moment), program: { ...at(moment).program, ...waiting } }, []).includes("late");
  expect([late(minutes(4)), late(minutes(5))]).toEqual([false, true]);
  // A pitch that began in time stays in time, however long it lasts.
  expect(kinds(at(minutes(40)), [])).toEqual([]);
});

test("a tie and who came in later are told quietly, after what is urgent", () => {
  const live = evening({ cells: [...sealedBy("wil", "koos"), cell("fatma", third, { tie: true })] });
  const came = live.seats.map((seat) => (seat.id === "koos" ? { ...seat, acceptedAt: minutes(1) } : seat));
  expect(kinds({ ...live, seats: came }, [])).toEqual(["missing", "came", "tie"]);
});

test.for(["ready", "revealing", "over"] as const)("an evening that is %s has no signals", (state) => {
  expect(signalsOf(evening({}, { state }), [{ seatId: "wil", since: now }])).toEqual([]);
});

function sealedBy(...seats: readonly string[]) {
  return seats.map((seat) => cell(seat, first, { sheet: "sealed" }));
}
