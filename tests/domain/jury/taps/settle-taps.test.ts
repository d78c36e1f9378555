import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type Desk,
  type DeskPitch,
  fingerprint,
  lineKey,
  type SettledTap,
  settleTaps,
} from "#app/domain/jury/taps/settle-taps.ts";

const now = new Date("2026-05-21T19:00:00Z");
const closedAt = new Date("2026-05-21T18:50:00Z");
const before = (at: Date, minutes: number) => new Date(at.getTime() - minutes * 60_000);
const pitch: DeskPitch = {
  open: true,
  closedAt: null,
  recused: false,
  made: false,
  sheet: null,
  sealedAt: null,
};
const criteria = new Map([
  ["buurt", { reasonRequired: true }],
  ["haalbaar", { reasonRequired: false }],
]);
const empty: Desk = {
  now,
  isOn: true,
  pitches: new Map([
    ["plan-a", pitch],
    ["plan-b", pitch],
  ]),
  criteria,
  lines: new Map(),
  seen: new Map(),
};

const tap = (changes: Partial<SettledTap> = {}): SettledTap => ({
  id: "tap-1",
  device: "phone",
  sequence: 1,
  kind: "score",
  applicationId: "plan-a",
  criterionId: "buurt",
  points: 4,
  reason: "Om de open deur.",
  tappedAt: before(now, 1),
  shownAt: before(now, 60),
  ...changes,
});

const seal = (changes: Partial<SettledTap> = {}) =>
  tap({ id: "seal", sequence: 9, kind: "seal", criterionId: null, points: null, reason: "", ...changes });

const problemsOf = (desk: Desk, taps: readonly SettledTap[]) =>
  settleTaps(desk, taps).verdicts.map(({ state, problem }) => problem ?? state);

/** The desk as it stands after these taps were stored. */
function after(desk: Desk, taps: readonly SettledTap[]): Desk {
  const { verdicts, lines, sealed } = settleTaps(desk, taps);
  const stored = verdicts.filter(({ state }) => state === "stored");
  const pitches = new Map(
    [...desk.pitches].map(([id, one]) => [id, sealed.has(id) ? { ...one, sheet: "sealed" as const } : one]),
  );
  return {
    ...desk,
    pitches,
    lines: new Map([...desk.lines, ...lines]),
    seen: new Map([
      ...desk.seen,
      ...stored.map(({ tap: { id }, tap: one }) => [id, fingerprint(one)] as const),
    ]),
  };
}

const anyTaps = fc.uniqueArray(
  fc
    .record({
      id: fc.uuid(),
      device: fc.constantFrom("phone", "tablet"),
      sequence: fc.integer({ min: 1, max: 12 }),
      applicationId: fc.constantFrom("plan-a", "plan-b"),
      criterionId: fc.constantFrom("buurt", "haalbaar"),
      points: fc.constantFrom(1, 2, 3, 4, 5, null),
      reason: fc.constantFrom("", "Om de deur.", "Om het raam."),
    })
    .map((drawn) => tap(drawn)),
  { selector: ({ id }) => id, maxLength: 14 },
);

describe("taps of one juror", () => {
  it("come to the same sheet in whatever order, pieces and repetitions they arrive", () => {
    fc.assert(
      fc.property(
        anyTaps.chain((taps) =>
          fc.record({
            taps: fc.constant(taps),
            arrivals: fc.array(fc.array(fc.nat({ max: Math.max(0, taps.length - 1) }), { maxLength: 6 })),
            last: fc.shuffledSubarray(taps, { minLength: taps.length }),
          }),
        ),
        ({ taps, arrivals, last }) => {
          const inOrder = after(empty, taps);
          let desk = empty;
          for (const places of arrivals)
            desk = after(
              desk,
              places.flatMap((place) => taps[place] ?? []),
            );
          for (const one of last) desk = after(desk, [one]);
          expect(new Map([...desk.lines].toSorted())).toEqual(new Map([...inOrder.lines].toSorted()));
          expect(desk.seen.size).toBe(taps.length);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("count by the highest sequence, also when that came first", () => {
    const desk = after(empty, [tap({ id: "late", sequence: 5, points: 2 })]);
    const { verdicts, lines } = settleTaps(desk, [tap({ id: "early", sequence: 3, points: 5 })]);
    expect(verdicts).toMatchObject([{ state: "stored" }]);
    expect(lines.size).toBe(0);
    expect(desk.lines.get(lineKey("plan-a", "buurt"))).toMatchObject({ points: 2, sequence: 5 });
  });

  it("are seen again without effect, and refused when the same id says something else", () => {
    const desk = after(empty, [tap()]);
    expect(problemsOf(desk, [tap()])).toEqual(["seen"]);
    expect(problemsOf(desk, [tap({ points: 1 })])).toEqual(["key-reused"]);
    expect(problemsOf(empty, [tap(), tap({ reason: "Iets anders." })])).toEqual(["stored", "key-reused"]);
  });

  it("are seen again also after the pitch was closed and the sheet sealed", () => {
    const closed = { ...after(empty, [tap()]), isOn: false };
    expect(problemsOf(closed, [tap(), tap({ id: "new", sequence: 2 })])).toEqual(["seen", "judging-closed"]);
  });

  it("keep “I don't know” as missing", () => {
    const { lines } = settleTaps(empty, [tap({ points: null })]);
    expect(lines.get(lineKey("plan-a", "buurt"))).toMatchObject({ points: null });
  });

  it("are refused one by one, and block none of the others", () => {
    const desk: Desk = {
      ...empty,
      pitches: new Map([
        ["plan-a", pitch],
        ["tie", { ...pitch, recused: true }],
        ["own", { ...pitch, made: true }],
        ["sealed", { ...pitch, sheet: "sealed" }],
        ["closed", { ...pitch, open: false, closedAt }],
      ]),
    };
    const taps = ["elsewhere", "tie", "own", "sealed", "closed"].map((applicationId, index) =>
      tap({ id: applicationId, applicationId, sequence: index + 1 }),
    );
    const good = tap({ id: "good", sequence: 50 });
    expect(problemsOf(desk, [...taps, tap({ id: "x", criterionId: "other", sequence: 40 }), good])).toEqual([
      "not-found",
      "not-found",
      "own-plan",
      "sheet-sealed",
      "pitch-closed",
      "not-found",
      "stored",
    ]);
  });
});

describe("taps that arrive after the close", () => {
  const closed: Desk = { ...empty, pitches: new Map([["plan-a", { ...pitch, open: false, closedAt }]]) };
  const inTime = { tappedAt: before(closedAt, 1), shownAt: before(closedAt, 30) };

  it("count, marked, when they were tapped before it on a sheet that was shown before it", () => {
    const { verdicts, lines } = settleTaps(closed, [tap(inTime)]);
    expect(verdicts).toMatchObject([{ state: "stored", late: true }]);
    expect(lines.get(lineKey("plan-a", "buurt"))).toMatchObject({ late: true });
  });

  it("do not count without our word that the sheet was shown, nor when tapped after it", () => {
    expect(problemsOf(closed, [tap({ ...inTime, shownAt: null })])).toEqual(["pitch-closed"]);
    expect(problemsOf(closed, [tap({ ...inTime, tappedAt: now })])).toEqual(["pitch-closed"]);
  });
});

describe("sealing by a tap", () => {
  const whole = [tap(), tap({ id: "tap-2", sequence: 2, criterionId: "haalbaar", reason: "" })];

  it("takes the taps before it along, and refuses those after it", () => {
    const { verdicts, sealed } = settleTaps(empty, [
      tap({ id: "after", sequence: 10 }),
      seal(),
      ...whole.toReversed(),
    ]);
    expect(verdicts.map(({ tap: { id }, problem, state }) => [id, problem ?? state])).toEqual([
      ["tap-1", "stored"],
      ["tap-2", "stored"],
      ["seal", "stored"],
      ["after", "sheet-sealed"],
    ]);
    expect([...sealed]).toEqual(["plan-a"]);
  });

  it("is refused with how much is missing: points, or a reason where the call asks for one", () => {
    expect(settleTaps(empty, [tap(), seal()]).verdicts[1]).toMatchObject({
      problem: "sheet-incomplete",
      missing: 1,
    });
    expect(settleTaps(empty, [tap({ reason: "" }), seal()]).verdicts[1]).toMatchObject({ missing: 2 });
  });

  it("may be pressed on two phones, and the reveal ends it", () => {
    const desk = after(empty, [...whole, seal()]);
    expect(problemsOf(desk, [seal({ id: "seal-2", sequence: 11 })])).toEqual(["stored"]);
    expect(problemsOf({ ...desk, isOn: false }, [seal({ id: "seal-3" })])).toEqual(["judging-closed"]);
  });
});
