import type { SubmissionResult } from "@conform-to/react";
import { data, redirect } from "@remix-run/node";

import { partForms } from "#app/domain/applications/plan-content.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { unitFields } from "#app/domain/applications/units/unit-choice.ts";
import { savePart } from "#app/domain/applications/save-part.server.ts";
import type { PlanWriter } from "#app/domain/people/actor.ts";
import { idOf } from "#app/lib/field-id.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";
import { stepPaths } from "#app/paths.ts";

import { database } from "./database.server.ts";
import { type Draft, readDraft } from "./drafts.server.ts";
import { foundId, refused, requireEntrepreneur } from "./guards.server.ts";
import { statusOfProblem } from "./problem-status.ts";

/** More than anybody can want to keep of one part, in characters: a book that was pasted by mistake. */
const MOST_KEPT = 256 * 1024;

type Place = (applicationId: string) => string;
type Params = { readonly applicationId?: string | undefined };
type Step = PlanPart | "files";

/** Whose desk the pages of a plan stand on: who may write there, and where its steps live. */
export type Desk = {
  readonly guard: (request: Request) => Promise<{ readonly actor: PlanWriter }>;
  readonly stepAt: (step: Step, applicationId: string) => string;
};

const makersDesk: Desk = {
  guard: requireEntrepreneur,
  stepAt: (step, applicationId) => stepPaths[step](applicationId),
};

/** Keeps one part as it was posted; answers the outcome and what was missing. 404 for anybody else's plan. */
export async function keepPart(request: Request, params: Params, part: PlanPart, desk = makersDesk) {
  const { actor } = await desk.guard(request);
  const applicationId = foundId(params.applicationId);
  const read = await readDraft(request, partForms[part]);
  if (!read.ok) return { draft: null, result: read.result, status: 400 } as const;
  const { payload, version, tab, theirs, key } = read.draft;
  if (JSON.stringify(payload).length > MOST_KEPT)
    return { draft: null, result: tooLarge(read.draft), status: 413 } as const;
  const input = { payload, version, tab, theirs };
  const saved = await savePart(database(), actor, applicationId, part, input, key);
  if (saved.ok) return { draft: read.draft, saved: saved.value, status: 200 } as const;
  if (saved.problem === "not-found") throw refused(404);
  const result: SubmissionResult = {
    status: "error",
    // What conform read is what conform shows again.
    initialValue: payload as NonNullable<SubmissionResult["initialValue"]>,
    error: { "": [fieldProblem(saved.problem, saved.details)] },
  };
  return { draft: null, result, status: statusOfProblem(saved.problem), problem: saved.problem } as const;
}

/** Nothing is kept, and all of it stands on the page again: which field is too long is said beside it. */
function tooLarge({ incomplete, payload }: Draft): SubmissionResult {
  const error = { "": [fieldProblem("too-much-text")] };
  if (!incomplete)
    return { status: "error", initialValue: payload as NonNullable<SubmissionResult["initialValue"]>, error };
  return { ...incomplete, error: { ...error, ...incomplete.error } };
}

/** What the call asks besides the form: which unit of its building. Said with all else that is missing, and first. */
function withoutUnit({ incomplete, payload }: Draft): SubmissionResult {
  const error = { [unitFields[0]]: [fieldProblem("choose-unit")] };
  if (incomplete) return { ...incomplete, error: { ...error, ...incomplete.error } };
  return { status: "error", initialValue: payload as NonNullable<SubmissionResult["initialValue"]>, error };
}

/**
 * The one action of the pages of a plan: keeps what was typed, then goes on or shows what is still missing (`intent`
 * finish), goes back, or stays; after Enter at the field that was typed in. A call that is closed answers 410 with what
 * was typed still on the page; somebody else's save since answers 409, and the page shows both versions.
 */
export async function savePartAction(
  request: Request,
  params: Params,
  part: PlanPart,
  here: Place,
  desk = makersDesk,
) {
  const kept = await keepPart(request, params, part, desk);
  if (!kept.draft) {
    const isConflict = "problem" in kept && kept.problem === "changed-meanwhile";
    return data({ result: kept.result, isConflict, isKept: false }, { status: kept.status });
  }
  const { intent, rows } = kept.draft;
  const incomplete = kept.saved.needsUnit ? withoutUnit(kept.draft) : kept.draft.incomplete;
  const applicationId = foundId(params.applicationId);
  if (rows && "asked" in rows) return redirect(`${here(applicationId)}?nog=${rows.asked}#nieuwe-regel`, 303);
  if (rows) return redirect(`${here(applicationId)}?bewaard=1#${rows.removed.replaceAll(".", "-")}`, 303);
  if (intent === "finish" && incomplete)
    return data({ result: incomplete, isConflict: false, isKept: true }, { status: 422 });
  if (intent === "finish") return redirect(desk.stepAt(kept.saved.next, applicationId), 303);
  const { previous, typedIn } = kept.saved;
  if (intent === "back" && previous) return redirect(desk.stepAt(previous, applicationId), 303);
  const field = intent === "enter" ? (typedIn ?? firstIn(kept.draft.incomplete)) : null;
  return redirect(`${here(applicationId)}?bewaard=1${field ? `#${idOf(field)}` : ""}`, 303);
}

/** The first field that still misses something; none when the part is whole. */
function firstIn(incomplete: SubmissionResult | null): string | undefined {
  return Object.keys(incomplete?.error ?? {}).find((name) => name !== "");
}
