import { fieldProblem } from "#app/lib/form-fields.ts";
import type { Details } from "#app/lib/outcome.ts";

/** What keeps a sheet from being sealed, beside the criterion that lacks it. */
export function missingBeside(details: Details = {}): Record<string, string[]> {
  const beside = (ids: string | number | undefined, field: string, problem: string) =>
    String(ids ?? "")
      .split(",")
      .filter(Boolean)
      .map((id): [string, string[]] => [`lines.${id}.${field}`, [fieldProblem(problem)]]);
  return Object.fromEntries([
    ...beside(details.points, "points", "score-missing"),
    ...beside(details.reasons, "reason", "reason-missing"),
  ]);
}
