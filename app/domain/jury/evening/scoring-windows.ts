import type { Program } from "./conduct.ts";

export type ScoringWindow = {
  readonly applicationId: string;
  readonly scoringOpen: boolean;
  /** Since when points no longer come in; null while they do. */
  readonly scoringClosedAt: Date | null;
};

/**
 * From when to when points come in for each pitch, as every door to the score sheets reads it (`canScore`). Until the
 * evening begins all pitches are open, as for a call that nobody conducts; from then on only the one on stage.
 */
export function scoringWindows({ state, begunAt, turns }: Omit<Program, "timer">): ScoringWindow[] {
  return turns.map((turn) => {
    const scoringOpen = state === "ready" || turn.state === "open";
    const scoringClosedAt = scoringOpen ? null : (turn.closedAt ?? begunAt);
    return { applicationId: turn.applicationId, scoringOpen, scoringClosedAt };
  });
}
