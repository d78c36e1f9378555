import type { ScoreInput } from "#app/domain/jury/score-form.ts";

type Points = NonNullable<ScoreInput["lines"][string]["points"]>;

/** A sheet with the same answer to every criterion, and a reason for each. */
export function fullSheet(
  criterionIds: readonly string[],
  points: Points,
  intent: ScoreInput["intent"],
): ScoreInput {
  const line = { points, reason: "Hier komt de straat van tot leven." };
  return { lines: Object.fromEntries(criterionIds.map((id) => [id, line])), intent };
}
