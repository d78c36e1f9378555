import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";

import type { Staff } from "#app/domain/people/actor.ts";
import { buildingForm } from "#app/domain/spaces/building-form.ts";
import { describeBuilding } from "#app/domain/tenders/building/describe-building.server.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";

import { database } from "./database.server.ts";
import { readAs, refused } from "./guards.server.ts";
import { onceKeyIn } from "./once-key.server.ts";
import { readPosted, textIn } from "./posted-form.server.ts";
import { statusOfProblem } from "./problem-status.ts";
import { readPublishing } from "./publish-page.server.ts";
import { withoutEmptyRows } from "./without-empty-rows.ts";

/** Saves what a space shares with its building; null when that is done, else the form with what is wrong. */
export async function buildingAction(request: Request, staff: Staff, spaceId: string) {
  await readAs(staff, (tx) => readPublishing(tx, staff, spaceId));
  const posted = await readPosted(request, buildingForm);
  if (typeof posted === "string") {
    const result: SubmissionResult = { status: "error", error: { "": [fieldProblem(posted)] } };
    return data({ result }, 400);
  }
  const form = withoutEmptyRows(posted);
  const submission = parseWithZod(form, { schema: buildingForm });
  if (submission.status !== "success") return data({ result: submission.reply() }, 400);
  const version = Number(textIn(form, "version"));
  const saved = await describeBuilding(
    database(),
    staff,
    spaceId,
    version,
    submission.value,
    onceKeyIn(form),
  );
  if (saved.ok) return null;
  if (saved.problem === "not-found") throw refused(404);
  const said = [fieldProblem(saved.problem, saved.details)];
  const shown =
    saved.problem === "care-over-homes" ? { fieldErrors: { careHomes: said } } : { formErrors: said };
  return data({ result: submission.reply(shown) }, statusOfProblem(saved.problem));
}
