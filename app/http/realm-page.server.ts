import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";

import type { Staff } from "#app/domain/people/actor.ts";
import { realmAnswersForm, realmForm } from "#app/domain/spaces/realm-form.ts";
import { adviseRealm } from "#app/domain/spaces/realm-tree.ts";
import { decideRealm, readDecision } from "#app/domain/tenders/realm/decide-realm.server.ts";
import { findDecision, listComparable } from "#app/domain/tenders/realm/queries.server.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";
import type { Problem } from "#app/lib/outcome.ts";
import type { Transaction } from "#db/client.server.ts";

import { database } from "./database.server.ts";
import { foundId, readAs, refused } from "./guards.server.ts";
import { onceKeyIn } from "./once-key.server.ts";
import { readPosted, textIn } from "./posted-form.server.ts";
import { statusOfProblem } from "./problem-status.ts";
import { readPublishing } from "./publish-page.server.ts";

/** The decision on a space, what compares with it, and whether this person may be its second reader. */
export async function readRealmPage(tx: Transaction, staff: Staff, spaceId: string) {
  const page = await readPublishing(tx, staff, spaceId, "value");
  const found = await findDecision(tx, staff.corporationId, spaceId);
  const own = { corporationId: staff.corporationId, spaceId };
  return {
    ...page,
    found,
    comparable: await listComparable(tx, own, found?.decision.answers ?? {}),
    mayRead: found !== null && found.decision.readAt === null && found.decision.decidedBy !== staff.personId,
  };
}

/**
 * Decides, or reads what a colleague decided; null when that is done, else the form with what is wrong. Who only asks for
 * advice gets it with the form as typed, and the cases that compare with these answers; nothing is kept.
 */
export async function realmAction(request: Request, staff: Staff, spaceId: string) {
  await readAs(staff, (tx) => readPublishing(tx, staff, spaceId));
  const form = await readPosted(request, realmForm);
  if (typeof form === "string") return said({ status: "error", error: { "": [fieldProblem(form)] } }, 400);
  const key = onceKeyIn(form);
  if (textIn(form, "intent") === "read") {
    const read = await readDecision(database(), staff, spaceId, foundId(textIn(form, "decision")), key);
    return read.ok ? null : refusal(read);
  }
  if (textIn(form, "intent") === "advise") return adviceOn(form, staff, spaceId);
  const submission = parseWithZod(form, { schema: realmForm });
  if (submission.status !== "success") return said(submission.reply(), 400);
  const seen = textIn(form, "seen") || null;
  const decided = await decideRealm(database(), staff, spaceId, submission.value, { key, seen });
  if (decided.ok) return null;
  if (decided.problem !== "realm-unanswered") return refusal(decided, submission.reply());
  return said(submission.reply({ fieldErrors: unanswered(decided) }), 422);
}

async function adviceOn(form: FormData, staff: Staff, spaceId: string) {
  const submission = parseWithZod(form, { schema: realmAnswersForm });
  if (submission.status !== "success") return said(submission.reply(), 400);
  const advised = adviseRealm(submission.value);
  if (!advised.ok) return said(submission.reply({ fieldErrors: unanswered(advised) }), 422);
  const own = { corporationId: staff.corporationId, spaceId };
  const comparable = await readAs(staff, (tx) => listComparable(tx, own, submission.value));
  const result = submission.reply();
  return data({ result, advised: { ...advised.value, answers: submission.value, comparable } });
}

/** The first question on the way that has no answer yet. */
function unanswered({ details }: Problem<"realm-unanswered">) {
  return { [String(details?.question)]: [fieldProblem("required")] };
}

function refusal({ problem, details }: Problem<string>, reply?: SubmissionResult) {
  if (problem === "not-found") throw refused(404);
  const error = { ...reply?.error, "": [fieldProblem(problem, details)] };
  return said({ ...reply, status: "error", error }, statusOfProblem(problem));
}

function said(result: SubmissionResult, status: number) {
  return data({ result, advised: null }, { status });
}
