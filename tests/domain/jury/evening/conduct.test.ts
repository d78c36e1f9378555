import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type ConductorStep, openTurn, type Program, takeStep } from "#app/domain/jury/evening/conduct.ts";
import { scoringWindows } from "#app/domain/jury/evening/scoring-windows.ts";
import { programFrom } from "#app/domain/jury/evening/undo.ts";

const ids = [1, 2, 3, 4].map((digit) => `0000000${digit}-0000-4000-8000-000000000000`);
const start = new Date("2026-05-21T19:15:00Z");
const later = (seconds: number) => new Date(start.getTime() + seconds * 1_000);

function evening(plans = 3): Program {
  const turns = ids
    .slice(0, plans)
    .map((applicationId) => ({ applicationId, state: "waiting" as const, openedAt: null, closedAt: null }));
  return { state: "ready", begunAt: null, turns, timer: null };
}

/** Takes steps of which each must be allowed. */
function after(program: Program, ...steps: ConductorStep[]): Program {
  return steps.reduce((now, step, index) => {
    const next = takeStep(now, step, later(index));
    if (!next.ok) throw new Error(`${step.step}: ${next.problem}`);
    return next.value;
  }, program);
}

const [first = "", second = "", third = ""] = ids;
const begin = { step: "begin" } as const;
const on = (step: "open" | "close" | "reopen" | "miss" | "return", applicationId: string): ConductorStep => ({
  step,
  applicationId,
});
const statesOf = ({ turns }: Program) => turns.map(({ state }) => state);
const openFor = (program: Program) =>
  scoringWindows(program)
    .filter(({ scoringOpen }) => scoringOpen)
    .map(({ applicationId }) => applicationId);

const anyStep: fc.Arbitrary<ConductorStep> = fc.oneof(
  fc
    .constantFrom(
      ...([
        "begin",
        "finish",
        "continue",
        "reveal",
        "end",
        "questions",
        "pause",
        "resume",
        "minute",
      ] as const),
    )
    .map((step): ConductorStep => ({ step })),
  fc.record({
    step: fc.constantFrom(
      "open" as const,
      "close" as const,
      "reopen" as const,
      "miss" as const,
      "return" as const,
    ),
    applicationId: fc.constantFrom(...ids),
  }),
  fc.record({
    step: fc.constant("move" as const),
    applicationId: fc.constantFrom(...ids),
    to: fc.integer({ min: 0, max: 5 }),
  }),
);

describe("conducting an evening", () => {
  test("leaves every pitch open for points until it begins, and then only the one on stage", () => {
    expect(openFor(evening())).toEqual(ids.slice(0, 3));
    const begun = after(evening(), begin);
    expect(openFor(begun)).toEqual([]);
    expect(openFor(after(begun, on("open", second)))).toEqual([second]);
    expect(openFor(after(begun, on("open", second), on("close", second)))).toEqual([]);
  });

  test("says since when a pitch is closed: its own close, or the beginning of the evening", () => {
    const closed = after(evening(), begin, on("open", first), on("close", first));
    expect(scoringWindows(closed).map(({ scoringClosedAt }) => scoringClosedAt)).toEqual([
      later(2),
      start,
      start,
    ]);
  });

  test("opens one pitch at a time, and opens a closed one again", () => {
    const open = after(evening(), begin, on("open", first));
    expect(takeStep(open, on("open", second), start)).toMatchObject({ problem: "another-pitch-open" });
    const again = after(open, on("close", first), on("reopen", first));
    expect(statesOf(again)).toEqual(["open", "waiting", "waiting"]);
    expect(again.turns[0]).toMatchObject({ openedAt: later(1), closedAt: null });
  });

  test("runs a pitch of seven and questions of eight minutes on one clock", () => {
    const open = after(evening(), begin, on("open", first));
    expect(open.timer).toMatchObject({ phase: "pitch", limitSeconds: 420 });
    const questions = after(open, { step: "questions" });
    expect(questions.timer).toMatchObject({ phase: "questions", limitSeconds: 480 });
    expect(takeStep(questions, { step: "questions" }, start)).toMatchObject({ problem: "step-not-now" });
    expect(after(questions, on("close", first)).timer).toBeNull();
  });

  test("is counted once no pitch is left, also when nobody came to give one", () => {
    const left = after(evening(2), begin, on("open", first), on("close", first));
    expect(takeStep(left, { step: "finish" }, start)).toMatchObject({ problem: "pitches-left" });
    const counted = after(left, on("miss", second), { step: "finish" });
    expect(counted.state).toBe("counting");
    expect(after(counted, { step: "continue" }, on("return", second)).turns[1]?.state).toBe("waiting");
  });

  test("changes the order only of what has not begun", () => {
    const moved = after(evening(), { step: "move", applicationId: third, to: 1 });
    expect(moved.turns.map(({ applicationId }) => applicationId)).toEqual([third, first, second]);
    const begun = after(moved, begin, on("open", third));
    expect(takeStep(begun, { step: "move", applicationId: second, to: 1 }, start)).toMatchObject({
      problem: "order-begun",
    });
    expect(
      after(begun, { step: "move", applicationId: second, to: 2 }).turns.map(
        ({ applicationId }) => applicationId,
      ),
    ).toEqual([third, second, first]);
  });
});

describe("any order of presses", () => {
  test("keeps every plan once, at most one pitch open, and times where states ask for them", () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        let program = evening(4);
        for (const [index, step] of steps.entries()) {
          const next = takeStep(program, step, later(index));
          if (!next.ok) continue;
          program = next.value;
          expect(program.turns.map(({ applicationId }) => applicationId).toSorted()).toEqual(ids);
          expect(statesOf(program).filter((state) => state === "open").length).toBeLessThanOrEqual(1);
          expect((program.state === "ready") === (program.begunAt === null)).toBe(true);
          for (const turn of program.turns) {
            expect((turn.state === "closed") === (turn.closedAt !== null)).toBe(true);
            if (turn.state === "open" || turn.state === "closed") expect(turn.openedAt).not.toBeNull();
          }
          for (const { scoringOpen, scoringClosedAt } of scoringWindows(program))
            expect(scoringOpen).toBe(scoringClosedAt === null);
          if (["counting", "revealing", "over"].includes(program.state)) {
            expect(openTurn(program)).toBeNull();
            expect(openFor(program)).toEqual([]);
          }
          if (program.timer) expect(openTurn(program)).not.toBeNull();
        }
      }),
    );
  });

  test("always leads to an end: whatever was pressed, the evening can be closed in a few steps", () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        let program = evening(4);
        const press = (step: ConductorStep) => {
          const next = takeStep(program, step, start);
          if (next.ok) program = next.value;
        };
        for (const step of steps) press(step);
        press(begin);
        for (const id of ids) press(on("close", id));
        for (const id of ids) press(on("miss", id));
        for (const step of ["finish", "reveal", "end"] as const) press({ step });
        expect(program.state).toBe("over");
      }),
    );
  });

  test("is undone exactly: what is kept as JSON before a step reads back as what it was", () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        let program = evening(4);
        const before: { kept: string; was: Program }[] = [];
        for (const [index, step] of steps.entries()) {
          const next = takeStep(program, step, later(index / 7));
          if (!next.ok) continue;
          before.push({ kept: JSON.stringify(program), was: program });
          program = next.value;
        }
        for (const { kept, was } of before.toReversed()) {
          program = programFrom(JSON.parse(kept));
          expect(program).toEqual(was);
        }
        expect(program).toEqual(evening(4));
      }),
    );
  });
});
