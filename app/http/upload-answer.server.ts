import { translator } from "#app/i18n/translator.server.ts";
import type { Outcome } from "#app/lib/outcome.ts";

import { localeOf } from "./locale.server.ts";
import { statusOfProblem } from "./problem-status.ts";

/** What the browser's own script is told: the value as JSON, or why not, in words that it only has to show. */
export function uploadAnswer(request: Request, outcome: Outcome<object, string>): Response {
  if (outcome.ok) return Response.json(outcome.value);
  const { problem, details = {} } = outcome;
  const t = translator(localeOf(request));
  const words = t.find(`problems.${problem}`, details) ?? t("problems.unknown");
  return Response.json({ problem, words, ...details }, { status: statusOfProblem(problem) });
}
