import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";

import type { Staff } from "#app/domain/people/actor.ts";
import { valueForm } from "#app/domain/spaces/value-form.ts";
import { valueSpace } from "#app/domain/tenders/value/value-space.server.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";

import { database } from "./database.server.ts";
import { readAs, refused } from "./guards.server.ts";
import { onceKeyIn } from "./once-key.server.ts";
import { readPosted, textIn } from "./posted-form.server.ts";
import { statusOfProblem } from "./problem-status.ts";
import { readPublishing } from "./publish-page.server.ts";
import { withoutEmptyRows } from "./without-empty-rows.ts";

/** Beside which field a refusal stands. */
const fieldOf: Readonly<Record<string, string>> = {
  "appraised-in-the-future": "appraisedOn",
  "target-over-market": "targetRent",
  "reductions-do-not-add-up": "reductions[0].amount",
};

/** Saves what a space is worth; null when that is done, else the form with what is wrong. Spare rows need not be filled. */
export async function valueAction(request: Request, staff: Staff, spaceId: string) {
  await readAs(staff, (tx) => readPublishing(tx, staff, spaceId));
  const posted = await readPosted(request, valueForm);
  if (typeof posted === "string") {
    const result: SubmissionResult = { status: "error", error: { "": [fieldProblem(posted)] } };
    return data({ result }, 400);
  }
  const form = withoutEmptyRows(posted);
  const submission = parseWithZod(form, { schema: valueForm });
  if (submission.status !== "success") return data({ result: submission.reply() }, 400);
  const version = Number(textIn(form, "version"));
  const saved = await valueSpace(database(), staff, spaceId, version, submission.value, onceKeyIn(form));
  if (saved.ok) return null;
  if (saved.problem === "not-found") throw refused(404);
  const said = [fieldProblem(saved.problem, saved.details)];
  const field = fieldOf[saved.problem];
  const shown = field ? { fieldErrors: { [field]: said } } : { formErrors: said };
  return data({ result: submission.reply(shown) }, statusOfProblem(saved.problem));
}
