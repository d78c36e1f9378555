import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";

import { addSeat, removeSeat } from "#app/domain/jury/compose-jury.server.ts";
import { seatForm } from "#app/domain/jury/seat-form.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { draftForm } from "#app/domain/tenders/draft-form.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { saveDraft } from "#app/domain/tenders/save-draft.server.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";
import type { Problem } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";

import { arrangeCriteria } from "./arrange-criteria.ts";
import { database } from "./database.server.ts";
import { templateStep, withTemplate } from "./draft-templates.server.ts";
import { refusalKeys } from "./forms.server.ts";
import { found, foundId, readAs, refused as answeredWith } from "./guards.server.ts";
import { onceKeyIn } from "./once-key.server.ts";
import { readPosted, textIn } from "./posted-form.server.ts";
import { statusOfProblem } from "./problem-status.ts";
import { withoutEmptyRows } from "./without-empty-rows.ts";

type FormName = "draft" | "seat" | "propose";
type Refusal = {
  readonly ok: false;
  readonly form: FormName;
  readonly result: SubmissionResult;
  readonly status: number;
  /** A colleague saved meanwhile: the page shows both versions. */
  readonly isConflict: boolean;
  /** The version that was typed in, where nothing of it was saved: it stays the one to save over. */
  readonly version?: string;
  /** Only the list of criteria changed, on the page and not in the database. */
  readonly isArranged?: true;
};
type Answer = { readonly ok: true; readonly to: string } | Refusal;
type Asked = {
  readonly form: FormData;
  readonly actor: Staff;
  readonly tenderId: string;
  readonly key: string | undefined;
};

/** Beside which field a refusal of the whole draft stands. */
const fieldOf: Readonly<Record<string, string>> = {
  "closes-before-opening": "closesAt.day",
  "window-not-asked": "planVariant",
  "quorum-over-size": "juryQuorum",
  "panels-over-size": "residentsQuorum",
  "temporary-ends-early": "temporaryUntil",
  "temporary-over-two-years": "temporaryUntil",
  "rent-path-over-temporary": "rentPath",
  "rent-path-starts-elsewhere": "rentSteps[0].fromOn",
  "rent-path-not-a-contract-year": "rentSteps[0].fromOn",
  "rent-path-falls": "rentSteps[0].amount",
  "rent-path-misses-target": "rentSteps[0].amount",
};

/**
 * The page of a draft is one form, and every button of it keeps first what was typed: the call itself, then a seat
 * that was being filled in, then what the button asks. What is refused leaves what was typed in its fields.
 */
export async function draftAction(request: Request, actor: Staff, tenderId: string): Promise<Answer> {
  // Somebody else's call is not there, whatever was typed for it.
  found(await readAs(actor, (tx) => findTenderForStaff(tx, actor.corporationId, tenderId)));
  const form = await readPosted(request, draftForm.extend(seatForm.partial().shape));
  if (typeof form === "string") return wrong("draft", form, 400);
  const arranged = arrangeCriteria(withoutEmptyRows(form), textIn(form, "intent"));
  if (arranged) return shownArranged(arranged);
  const taken = await withTemplate(withoutEmptyRows(form), actor);
  const asked: Asked = { form: taken, actor, tenderId, key: onceKeyIn(form) };
  const intent = textIn(form, "intent");
  const wrongDraft = (await keepDraft(asked)) ?? (await keepTemplate(asked));
  if (wrongDraft) return wrongDraft;
  const isSeatTyped = textIn(form, "name").trim() !== "" || textIn(form, "email").trim() !== "";
  if (isSeatTyped || intent === "add-seat") {
    const wrongSeat = await keepSeat(asked);
    if (wrongSeat) return wrongSeat;
  }
  if (intent === "propose") return propose(asked);
  if (intent.startsWith("remove-seat ")) return removeFromJury(asked, foundId(intent.split(" ")[1]));
  const page = paths.staff.tenderDraft(tenderId);
  return { ok: true, to: isSeatTyped ? `${page}#seats` : `${page}?bewaard=1` };
}

/** The page once more with its list of criteria changed and all else as it was typed, complete or not. */
function shownArranged(form: FormData): Refusal {
  const { initialValue } = parseWithZod(form, { schema: draftForm }).reply();
  const result = initialValue ? { initialValue } : {};
  const version = textIn(form, "version");
  return { ok: false, form: "draft", result, status: 200, isConflict: false, version, isArranged: true };
}

async function keepDraft({ form, actor, tenderId, key }: Asked): Promise<Refusal | null> {
  const submission = parseWithZod(form, { schema: draftForm });
  if (submission.status !== "success")
    return {
      ok: false,
      form: "draft",
      result: submission.reply(),
      status: 400,
      isConflict: false,
      version: textIn(form, "version"),
    };
  const version = Number(form.get("version"));
  const saved = await saveDraft(database(), actor, tenderId, version, submission.value, key);
  if (saved.ok) return null;
  const said = [fieldProblem(saved.problem, saved.details)];
  const field = fieldOf[saved.problem];
  const shown = field ? { fieldErrors: { [field]: said } } : { formErrors: said };
  const wrong = refusal("draft", saved, submission.reply(shown));
  return wrong.isConflict ? wrong : { ...wrong, version: textIn(form, "version") };
}

/** After the draft itself: its criteria under a name, or a name out of the list. */
async function keepTemplate({ form, actor, key }: Asked): Promise<Refusal | null> {
  const submission = parseWithZod(form, { schema: draftForm });
  if (submission.status !== "success") return null;
  const kept = await templateStep(form, actor, submission.value.criteria, step(key, "template"));
  if (!kept || kept.ok) return null;
  const said = [fieldProblem(kept.problem, kept.details)];
  const field = kept.problem === "template-name" ? "templateName" : "template";
  return refusal("draft", kept, submission.reply({ fieldErrors: { [field]: said } }));
}

async function keepSeat({ form, actor, tenderId, key }: Asked): Promise<Refusal | null> {
  const submission = parseWithZod(form, { schema: seatForm });
  if (submission.status !== "success")
    return { ok: false, form: "seat", result: submission.reply(), status: 400, isConflict: false };
  const added = await addSeat(database(), actor, tenderId, submission.value, step(key, "seat"));
  if (added.ok) return null;
  const formErrors = [fieldProblem(added.problem, added.details)];
  return refusal("seat", added, submission.reply({ formErrors }));
}

async function propose({ actor, tenderId, key }: Asked): Promise<Answer> {
  const proposed = await proposeTender(database(), actor, tenderId, step(key, "propose"));
  return proposed.ok ? { ok: true, to: paths.staff.tender(tenderId) } : refusal("propose", proposed);
}

async function removeFromJury({ actor, tenderId, key }: Asked, seatId: string): Promise<Answer> {
  const removed = await removeSeat(database(), actor, tenderId, seatId, step(key, "remove"));
  return removed.ok
    ? { ok: true, to: `${paths.staff.tenderDraft(tenderId)}#seats` }
    : refusal("seat", removed);
}

/** The page carries one key; each verb of a press has its own, so that the same press twice still acts once. */
function step(key: string | undefined, verb: string): string | undefined {
  return key && `${key}-${verb}`;
}

function refusal(form: FormName, refused: Problem<string>, result?: SubmissionResult): Refusal {
  const { problem } = refused;
  if (problem === "not-found") throw answeredWith(404);
  const shown: SubmissionResult = result ?? {
    status: "error",
    error: { "": refusalKeys(refused) },
  };
  const isConflict = problem === "changed-meanwhile";
  return { ok: false, form, result: shown, status: statusOfProblem(problem), isConflict };
}

function wrong(form: FormName, fault: string, status: number): Refusal {
  const result: SubmissionResult = { status: "error", error: { "": [fieldProblem(fault)] } };
  return { ok: false, form, result, status, isConflict: false };
}
