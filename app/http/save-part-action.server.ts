import type { SubmissionResult } from "@conform-to/react";
import { data, redirect } from "@remix-run/node";

import { partForms } from "#app/domain/applications/plan-content.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { savePart } from "#app/domain/applications/save-part.server.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";

import { database } from "./database.server.ts";
import { readDraft } from "./drafts.server.ts";
import { foundId, refused, requireEntrepreneur } from "./guards.server.ts";
import { statusOfProblem } from "./problem-status.ts";

type Places = { readonly here: string; readonly next: string };

/**
 * The one action of the four plan pages: keeps what was typed, then goes on, stays, or shows what is still missing
 * (`intent` finish). A call that is closed answers 410 with what was typed still on the page.
 */
export async function savePartAction(
  request: Request,
  params: { applicationId?: string | undefined },
  part: PlanPart,
  places: Places,
) {
  const { actor } = await requireEntrepreneur(request);
  const applicationId = foundId(params.applicationId);
  const read = await readDraft(request, partForms[part]);
  if (!read.ok) return data({ result: read.result }, { status: 400 });
  const { payload, version, key, intent, incomplete } = read.draft;
  const saved = await savePart(database(), actor, applicationId, part, payload, version, key);
  if (!saved.ok) {
    if (saved.problem === "not-found") throw refused(404);
    const result: SubmissionResult = {
      status: "error",
      // What conform read is what conform shows again.
      initialValue: payload as NonNullable<SubmissionResult["initialValue"]>,
      error: { "": [fieldProblem(saved.problem, saved.details)] },
    };
    return data({ result }, { status: statusOfProblem(saved.problem) });
  }
  if (intent === "finish" && incomplete) return data({ result: incomplete }, { status: 422 });
  return redirect(intent === "finish" ? places.next : `${places.here}?bewaard=1`, 303);
}
