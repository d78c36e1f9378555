import type { SubmissionResult } from "@conform-to/react";
import { data, redirect } from "@remix-run/node";

import { removeFile } from "#app/domain/applications/remove-file.server.ts";
import { findOwnApplication } from "#app/domain/applications/queries.server.ts";
import { answerRepair } from "#app/domain/applications/repair/answer-repair.server.ts";
import {
  findRepair,
  findRepairDraft,
  listRepairFiles,
} from "#app/domain/applications/repair/find-repair.server.ts";
import { ANY_FILE, namesIn, partsIn, repairForm } from "#app/domain/applications/repair/repair-fields.ts";
import { mended, repairStatus } from "#app/domain/applications/repair/repair.ts";
import { saveRepair } from "#app/domain/applications/repair/save-repair.server.ts";
import type { Payload } from "#app/domain/applications/payload.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";
import { problem, type Problem } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";

import { database } from "./database.server.ts";
import { readDraft } from "./drafts.server.ts";
import { found, foundId, readAs, refused } from "./guards.server.ts";
import { planPeople } from "./plan-people.ts";
import { readPosted, textIn } from "./posted-form.server.ts";
import { statusOfProblem } from "./problem-status.ts";
import { isFileForm, receiveFormFile } from "./receive-form-file.server.ts";

/** What is asked of one's own plan, with what was typed so far laid over what was handed in; 404 when nothing is. */
export async function readRepairPage(actor: Entrepreneur, applicationId: string) {
  return readAs(actor, async (tx) => {
    const own = found(await findOwnApplication(tx, actor.personId, applicationId));
    const request = found(await findRepair(tx, own.plan));
    const draft = await findRepairDraft(tx, own.plan);
    const now = await databaseNow(tx);
    const { role, owner } = planPeople(own, actor.personId, now);
    const stored = (part: string) => own.parts.find((one) => one.part === part)?.content ?? {};
    const asked = request.fields.map(({ part, name, sentence }) => ({ part, name, sentence }));
    return {
      role,
      owner,
      whose: { corporation: own.contact.name, houseStyle: own.houseStyle },
      address: own.tender.rules ? addressOf(own.tender.rules) : "",
      status: repairStatus(request, now),
      dueAt: request.dueAt.toISOString(),
      answeredAt: request.answeredAt?.toISOString() ?? null,
      contentHash: request.contentHash,
      asked,
      asksFile: asked.some(({ part }) => part === ANY_FILE.part),
      files: await listRepairFiles(tx, own.plan, request.askedAt),
      version: draft?.version ?? 0,
      content: Object.fromEntries(
        partsIn(asked).map((part) => {
          const names = namesIn(asked, part);
          // Stored by the plan's own form, whose values are all text.
          const before = mended({}, stored(part), names);
          return [part, draft ? mended(before, draft.content[part], names) : before];
        }),
      ) as Payload,
    };
  });
}

/** Keeps what was typed, and hands it in when that was the button and nothing is missing; then goes on from `here`. */
export async function answerRepairForm(
  request: Request,
  actor: Entrepreneur,
  applicationId: string,
  here = paths.applicant.repair(applicationId),
) {
  const asked = await readAs(actor, async (tx) => {
    const own = found(await findOwnApplication(tx, actor.personId, applicationId));
    return found(await findRepair(tx, own.plan)).fields;
  });
  const read = await readDraft(request, repairForm(asked));
  if (!read.ok) return data({ result: read.result, isConflict: false }, { status: 400 });
  const { payload, version, theirs, key, intent, incomplete } = read.draft;
  const isHandedIn = intent === "hand-in" && !incomplete;
  const verb = isHandedIn ? answerRepair : saveRepair;
  const answer = await verb(database(), actor, applicationId, { payload, version, theirs }, key);
  if (answer.ok) {
    if (intent === "hand-in" && incomplete)
      return data({ result: incomplete, isConflict: false }, { status: 422 });
    return redirect(isHandedIn ? here : withSaved(here), 303);
  }
  if (answer.problem === "not-found") throw refused(404);
  // Pressed again: what is there now says it.
  if (answer.problem === "already-repaired") return redirect(here, 303);
  const result: SubmissionResult = {
    status: "error",
    // What conform read is what conform shows again.
    initialValue: payload as NonNullable<SubmissionResult["initialValue"]>,
    error: { "": [fieldProblem(answer.problem, answer.details)] },
  };
  const isConflict = answer.problem === "changed-meanwhile";
  return data({ result, isConflict }, { status: statusOfProblem(answer.problem) });
}

/** Adds a file that was asked, or takes out one that came with this repair. */
export async function answerRepairFile(
  request: Request,
  actor: Entrepreneur,
  applicationId: string,
  here = paths.applicant.repair(applicationId),
) {
  const answer = isFileForm(request)
    ? await receiveFormFile(actor, applicationId, request)
    : await removeRepairFile(request, actor, applicationId);
  if (answer.ok) return redirect(here, 303);
  if (answer.problem === "not-found") throw refused(404);
  return refuseFile(answer);
}

const withSaved = (here: string) => `${here}${here.includes("?") ? "&" : "?"}bewaard=1`;

async function removeRepairFile(request: Request, actor: Entrepreneur, applicationId: string) {
  const form = await readPosted(request);
  if (typeof form === "string") return problem(form);
  return removeFile(database(), actor, applicationId, foundId(textIn(form, "remove")));
}

function refuseFile({ problem: name, details }: Problem<string>) {
  const result: SubmissionResult = { status: "error", error: { file: [fieldProblem(name, details)] } };
  return data({ result, isConflict: false }, { status: statusOfProblem(name) });
}
