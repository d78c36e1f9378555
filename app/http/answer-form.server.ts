import { redirect } from "@remix-run/node";

import type { Outcome } from "#app/lib/outcome.ts";

import type { GoodForm } from "./forms.server.ts";
import { refused } from "./guards.server.ts";

/** What an action of one form answers: on to `next`, 404 for what is not there, else the form back with the reason. */
export function answerForm(
  form: Pick<GoodForm<unknown>, "refuse">,
  outcome: Outcome<unknown, string>,
  next: string,
) {
  if (outcome.ok) return redirect(next, 303);
  if (outcome.problem === "not-found") throw refused(404);
  return form.refuse(outcome);
}
