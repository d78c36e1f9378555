import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";

import { addSeat, removeSeat } from "#app/domain/jury/compose-jury.server.ts";
import { seatForm } from "#app/domain/jury/seat-form.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { draftForm } from "#app/domain/tenders/draft-form.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { saveDraft } from "#app/domain/tenders/save-draft.server.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";
import type { Problem } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";

import { database } from "./database.server.ts";
import { foundId, refused } from "./guards.server.ts";
import { onceKeyIn } from "./once-key.server.ts";
import { readPosted, textIn } from "./posted-form.server.ts";
import { statusOfProblem } from "./problem-status.ts";

type FormName = "draft" | "seat" | "propose";
type Answer =
  | { readonly ok: true; readonly to: string }
  | {
      readonly ok: false;
      readonly form: FormName;
      readonly result: SubmissionResult;
      readonly status: number;
    };

/** The four things that can be asked on the page of a draft, told apart by the button that was pressed. */
export async function draftAction(request: Request, actor: Staff, tenderId: string): Promise<Answer> {
  const form = await readPosted(request, draftForm.or(seatForm));
  if (typeof form === "string") return wrong("draft", form, 400);
  const key = onceKeyIn(form);
  switch (form.get("intent")) {
    case "add-seat":
      return addToJury(form, actor, tenderId, key);
    case "remove-seat":
      return removeFromJury(form, actor, tenderId);
    case "propose": {
      const proposed = await proposeTender(database(), actor, tenderId, key);
      return proposed.ok ? { ok: true, to: paths.staff.tender(tenderId) } : refusal("propose", proposed);
    }
    default:
      return save(form, actor, tenderId, key);
  }
}

async function save(
  form: FormData,
  actor: Staff,
  tenderId: string,
  key: string | undefined,
): Promise<Answer> {
  const submission = parseWithZod(form, { schema: draftForm });
  if (submission.status !== "success")
    return { ok: false, form: "draft", result: submission.reply(), status: 400 };
  const saved = await saveDraft(
    database(),
    actor,
    tenderId,
    Number(form.get("version")),
    submission.value,
    key,
  );
  if (saved.ok) return { ok: true, to: `${paths.staff.tenderDraft(tenderId)}?bewaard=1` };
  const formErrors = [fieldProblem(saved.problem, saved.details)];
  return refusal("draft", saved, submission.reply({ formErrors }));
}

async function addToJury(
  form: FormData,
  actor: Staff,
  tenderId: string,
  key: string | undefined,
): Promise<Answer> {
  const submission = parseWithZod(form, { schema: seatForm });
  if (submission.status !== "success")
    return { ok: false, form: "seat", result: submission.reply(), status: 400 };
  const added = await addSeat(database(), actor, tenderId, submission.value, key);
  if (added.ok) return { ok: true, to: `${paths.staff.tenderDraft(tenderId)}#seats` };
  return refusal(
    "seat",
    added,
    submission.reply({ formErrors: [fieldProblem(added.problem, added.details)] }),
  );
}

async function removeFromJury(form: FormData, actor: Staff, tenderId: string): Promise<Answer> {
  const removed = await removeSeat(database(), actor, tenderId, foundId(textIn(form, "seatId")));
  return removed.ok
    ? { ok: true, to: `${paths.staff.tenderDraft(tenderId)}#seats` }
    : refusal("seat", removed);
}

function refusal(form: FormName, { problem, details }: Problem<string>, result?: SubmissionResult): Answer {
  if (problem === "not-found") throw refused(404);
  const shown: SubmissionResult = result ?? {
    status: "error",
    error: { "": [fieldProblem(problem, details)] },
  };
  return { ok: false, form, result: shown, status: statusOfProblem(problem) };
}

function wrong(form: FormName, fault: string, status: number): Answer {
  return { ok: false, form, result: { status: "error", error: { "": [fieldProblem(fault)] } }, status };
}
