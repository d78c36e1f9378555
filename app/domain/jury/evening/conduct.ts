import { done, type Outcome, problem } from "#app/lib/outcome.ts";
import { step as stepIn } from "#app/lib/state-table.ts";

import { addMinute, pauseTimer, type PitchTimer, resumeTimer, startTimer } from "./pitch-timer.ts";
import { eveningSteps, type EveningState, turnSteps, type TurnState } from "./states.ts";

export type Turn = {
  readonly applicationId: string;
  readonly state: TurnState;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
};

/** All that the conductor changes and can undo: how far the evening is, in which order, and the clock. */
export type Program = {
  readonly state: EveningState;
  readonly begunAt: Date | null;
  /** In running order. */
  readonly turns: readonly Turn[];
  readonly timer: PitchTimer | null;
};

export type ConductorStep =
  | { readonly step: "begin" | "finish" | "continue" | "reveal" | "end" }
  | { readonly step: "questions" | "pause" | "resume" | "minute" }
  | { readonly step: "open" | "close" | "reopen" | "miss" | "return"; readonly applicationId: string }
  /** `to` counts from 1. */
  | { readonly step: "move"; readonly applicationId: string; readonly to: number };

export type ConductProblem = "step-not-now" | "another-pitch-open" | "pitches-left" | "order-begun";

/**
 * What one step of the conductor makes of the evening. One pitch is open at a time, so that no points go to the wrong
 * one; only pitches that have not begun change places; the points are counted when no pitch is left.
 */
export function takeStep(
  program: Program,
  taken: ConductorStep,
  now: Date,
): Outcome<Program, ConductProblem> {
  switch (taken.step) {
    case "begin":
    case "finish":
    case "continue":
    case "reveal":
    case "end":
      return moveEvening(program, taken.step, now);
    case "questions":
    case "pause":
    case "resume":
    case "minute":
      return moveTimer(program, taken.step, now);
    case "move":
      return moveTurn(program, taken.applicationId, taken.to);
    default:
      return moveState(program, taken.applicationId, taken.step, now);
  }
}

export const openTurn = ({ turns }: Pick<Program, "turns">) =>
  turns.find(({ state }) => state === "open") ?? null;

function moveEvening(program: Program, name: string, now: Date): Outcome<Program, ConductProblem> {
  const state = stepIn<EveningState>(eveningSteps, program.state, name);
  if (!state) return problem("step-not-now");
  const isDone = program.turns.every((turn) => turn.state === "closed" || turn.state === "no_show");
  if (name === "finish" && !isDone) return problem("pitches-left");
  return done({ ...program, state, begunAt: name === "begin" ? now : program.begunAt });
}

const timerSteps: ReadonlyMap<string, (timer: PitchTimer, now: Date) => PitchTimer> = new Map([
  ["pause", pauseTimer],
  ["resume", resumeTimer],
  ["minute", addMinute],
]);

function moveTimer(program: Program, name: string, now: Date): Outcome<Program, ConductProblem> {
  const { timer } = program;
  if (name === "questions")
    return openTurn(program) && timer?.phase !== "questions"
      ? done({ ...program, timer: startTimer("questions", now) })
      : problem("step-not-now");
  if (!timer || ((timer.runningSince === null) !== (name === "resume") && name !== "minute"))
    return problem("step-not-now");
  const step = timerSteps.get(name);
  return step ? done({ ...program, timer: step(timer, now) }) : problem("step-not-now");
}

function moveState(
  program: Program,
  applicationId: string,
  name: string,
  now: Date,
): Outcome<Program, ConductProblem> {
  const turn = program.turns.find((one) => one.applicationId === applicationId);
  const state = turn ? stepIn<TurnState>(turnSteps, turn.state, name) : null;
  if (!turn || !state || program.state !== "running") return problem("step-not-now");
  if (state === "open" && openTurn(program)) return problem("another-pitch-open");
  const next: Turn = {
    ...turn,
    state,
    openedAt: state === "open" ? (turn.openedAt ?? now) : turn.openedAt,
    closedAt: state === "closed" ? now : null,
  };
  const timer = name === "open" ? startTimer("pitch", now) : state === "closed" ? null : program.timer;
  return done({ ...program, timer, turns: program.turns.map((one) => (one === turn ? next : one)) });
}

function moveTurn(program: Program, applicationId: string, to: number): Outcome<Program, ConductProblem> {
  const from = program.turns.findIndex((one) => one.applicationId === applicationId);
  const [turn, target] = [program.turns[from], program.turns[to - 1]];
  const isOn = program.state === "ready" || program.state === "running";
  if (!turn || !target || turn === target || !isOn) return problem("step-not-now");
  const between = program.turns.slice(Math.min(from, to - 1), Math.max(from, to - 1) + 1);
  if (between.some(({ state }) => state === "open" || state === "closed")) return problem("order-begun");
  const others = program.turns.toSpliced(from, 1);
  return done({ ...program, turns: others.toSpliced(to - 1, 0, turn) });
}
