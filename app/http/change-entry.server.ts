import { data, redirect } from "@remix-run/node";

import { entryForm } from "#app/domain/applications/paper/entry-form.ts";
import { confirmByScan } from "#app/domain/applications/paper/confirm-by-scan.server.ts";
import { giveUpEntry } from "#app/domain/applications/paper/lapse-entries.server.ts";
import { reopenEntry, sealEntry } from "#app/domain/applications/paper/seal-entry.server.ts";
import { changeEntry } from "#app/domain/applications/paper/start-entry.server.ts";
import { removeFile } from "#app/domain/applications/remove-file.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";
import type { Details, Outcome } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";

import { database } from "./database.server.ts";
import { readForm } from "./forms.server.ts";
import { foundId, refused, requireEditor } from "./guards.server.ts";
import { onceKeyIn } from "./once-key.server.ts";
import { postedForm, textIn } from "./posted-form.server.ts";
import { statusOfProblem } from "./problem-status.ts";
import { isFileForm, receiveFormFile } from "./receive-form-file.server.ts";

type Params = { readonly tenderId?: string | undefined; readonly applicationId?: string | undefined };

/** Everything that the page of one entered plan can ask: details, files, seal, open again, signature, give up. */
export async function changeEntryAction(request: Request, params: Params) {
  const { actor } = await requireEditor(request);
  const [tenderId, applicationId] = [foundId(params.tenderId), foundId(params.applicationId)];
  const here = paths.staff.entry(tenderId, applicationId);
  if (isFileForm(request)) return answer(await receiveFormFile(actor, applicationId, request), here);
  const posted = await postedForm(request.clone());
  switch (textIn(posted, "intent")) {
    case "details":
      return keepDetails(request, actor, applicationId, here);
    case "seal":
      return answer(await sealEntry(database(), actor, applicationId, onceKeyIn(posted)), here);
    case "reopen":
      return answer(await reopenEntry(database(), actor, applicationId), here);
    case "give-up":
      return answer(await giveUpEntry(database(), actor, applicationId), here);
    case "scan":
      return answer(
        await confirmByScan(database(), actor, applicationId),
        `${paths.staff.entries(tenderId)}?klaar=1`,
      );
    default: {
      const fileId = foundId(textIn(posted, "remove"));
      return answer(await removeFile(database(), actor, applicationId, fileId), here);
    }
  }
}

async function keepDetails(request: Request, actor: Staff, applicationId: string, here: string) {
  const form = await readForm(request, entryForm);
  if (!form.ok) return form.reply;
  const changed = await changeEntry(database(), actor, applicationId, form.value);
  if (changed.ok) return redirect(`${here}?bewaard=1`, 303);
  if (changed.problem === "not-found") throw refused(404);
  return form.refuse(changed);
}

function answer(outcome: Outcome<unknown, string>, next: string) {
  if (outcome.ok) return redirect(next, 303);
  if (outcome.problem === "not-found") throw refused(404);
  return refusal(outcome.problem, outcome.details);
}

/** The page with the reason above it. */
function refusal(problem: string, details?: Details) {
  const error = { "": [fieldProblem(problem, details)] };
  return data({ result: { status: "error" as const, error } }, { status: statusOfProblem(problem) });
}
