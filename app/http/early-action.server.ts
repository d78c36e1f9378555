import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";

import type { Staff } from "#app/domain/people/actor.ts";
import { earlyForm } from "#app/domain/tenders/early/early-form.ts";
import { listEarly, unlistEarly } from "#app/domain/tenders/early/list-early.server.ts";
import { findEarly } from "#app/domain/tenders/early/queries.server.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";
import type { Problem } from "#app/lib/outcome.ts";

import { database } from "./database.server.ts";
import { readAs, refused } from "./guards.server.ts";
import { onceKeyIn } from "./once-key.server.ts";
import { readPosted, textIn } from "./posted-form.server.ts";
import { statusOfProblem } from "./problem-status.ts";
import { readPublishing } from "./publish-page.server.ts";

/** The early listing of a space, and how many people wait for its call. */
export async function readEarlyPage(staff: Staff, spaceId: string) {
  return readAs(staff, async (tx) => ({
    ...(await readPublishing(tx, staff, spaceId)),
    ...(await findEarly(tx, staff.corporationId, spaceId)),
  }));
}

/** Shows a space early, changes what is told, or takes it away; null when that is done, else the form with what is wrong. */
export async function earlyAction(request: Request, staff: Staff, spaceId: string) {
  await readAs(staff, (tx) => readPublishing(tx, staff, spaceId));
  const form = await readPosted(request, earlyForm);
  if (typeof form === "string") return said({ status: "error", error: { "": [fieldProblem(form)] } }, 400);
  const key = onceKeyIn(form);
  if (textIn(form, "intent") === "take-away") {
    const gone = await unlistEarly(database(), staff, spaceId, key);
    return gone.ok ? null : refusal(gone);
  }
  const submission = parseWithZod(form, { schema: earlyForm });
  if (submission.status !== "success") return said(submission.reply(), 400);
  const version = Number(textIn(form, "version"));
  const listed = await listEarly(database(), staff, spaceId, version, submission.value, key);
  if (listed.ok) return null;
  const problems = [fieldProblem(listed.problem, listed.details)];
  const shown =
    listed.problem === "early-is-over" ? { fieldErrors: { expectedOn: problems } } : { formErrors: problems };
  return refusal(listed, submission.reply(shown));
}

function refusal({ problem, details }: Problem<string>, reply?: SubmissionResult) {
  if (problem === "not-found") throw refused(404);
  const result = reply ?? { status: "error", error: { "": [fieldProblem(problem, details)] } };
  return said(result, statusOfProblem(problem));
}

function said(result: SubmissionResult, status: number) {
  return data({ result }, { status });
}
