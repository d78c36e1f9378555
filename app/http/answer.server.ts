import { data, redirect } from "@remix-run/node";

import { fieldProblem } from "#app/lib/form-fields.ts";
import type { Outcome } from "#app/lib/outcome.ts";

import { refused } from "./guards.server.ts";
import { statusOfProblem } from "./problem-status.ts";

/** What an action answers: on to `next`, 404 for what is not there for this actor, else the reason for the page. */
export function answerWith<Value>(outcome: Outcome<Value, string>, next: (value: Value) => string) {
  if (outcome.ok) return redirect(next(outcome.value), 303);
  if (outcome.problem === "not-found") throw refused(404);
  return data(
    { error: fieldProblem(outcome.problem, outcome.details) },
    { status: statusOfProblem(outcome.problem) },
  );
}
