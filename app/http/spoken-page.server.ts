import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";

import { findMakerByPost, spokenFor } from "#app/domain/applications/paper/find-spoken-for.server.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import { answerPitch } from "#app/domain/jury/answer-pitch.server.ts";
import { findPitchOfPlan } from "#app/domain/jury/applicant-queries.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";
import { dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";

import { database } from "./database.server.ts";
import { heardIn } from "./heard-in.ts";
import { found, foundId, readAs, refused, requireEditor } from "./guards.server.ts";
import { newOnceKey, onceKeyIn } from "./once-key.server.ts";
import { onlyWithNames } from "./only-with-names.server.ts";
import { postedForm } from "./posted-form.server.ts";
import { statusOfProblem } from "./problem-status.ts";
import { answerRepairFile, answerRepairForm, readRepairPage } from "./repair-page.server.ts";

type Params = ActionFunctionArgs["params"];

/** Which form of the page was sent, by a word in its address. */
const FILE = "bestand";
const EVENING = "avond";

/** What staff can pass on for the maker of an opened plan who has no mailbox; 404 for every other plan. */
export async function readSpokenPage(request: Request, params: Params) {
  const { actor } = await requireEditor(request);
  const [tenderId, applicationId] = [foundId(params.tenderId), foundId(params.applicationId)];
  onlyWithNames(request, paths.staff.application(tenderId, applicationId));
  const read = await readAs(actor, async (tx) => {
    const { space } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    const { plan, name } = found(await findMakerByPost(tx, actor.corporationId, applicationId));
    if (plan.tenderId !== tenderId) throw refused(404);
    const pitch = plan.state === "shortlisted" ? await findPitchOfPlan(tx, plan) : null;
    return { space, plan, name, pitch, now: await databaseNow(tx) };
  });
  const { plan, now } = read;
  const heard = heardIn(request.url, now);
  const maker: Entrepreneur = { kind: "entrepreneur", personId: plan.personId };
  const here = paths.staff.spoken(tenderId, applicationId, heard.query);
  return {
    space: read.space,
    name: read.name,
    tradeName: plan.tradeName,
    tenderId,
    applicationId,
    once: newOnceKey(),
    isSaved: new URL(request.url).searchParams.has("bewaard"),
    heard: heard.ok ? heard.value : null,
    heardResult: heard.ok ? null : heard.result,
    blank: { receivedOn: dayOf(now) },
    fileAction: `${here}&${FILE}=1`,
    pitchAction: `${here}&${EVENING}=1`,
    repair: plan.state === "repair_asked" ? await readRepairPage(maker, applicationId) : null,
    pitch: read.pitch,
  };
}

/** Passes it on: in the name of the maker, within what the maker may, and marked with who, how and when. */
export async function passOn(request: Request, params: Params) {
  const { actor } = await requireEditor(request);
  const [tenderId, applicationId] = [foundId(params.tenderId), foundId(params.applicationId)];
  const { plan, now } = await readAs(actor, async (tx) => ({
    ...found(await findMakerByPost(tx, actor.corporationId, applicationId)),
    now: await databaseNow(tx),
  }));
  if (plan.tenderId !== tenderId) throw refused(404);
  const heard = heardIn(request.url, now);
  if (!heard.ok) throw refused(400);
  const maker = spokenFor(plan.personId, actor, heard.value);
  const here = paths.staff.spoken(tenderId, applicationId, heard.query);
  const { searchParams } = new URL(request.url);
  if (searchParams.has(FILE)) return answerRepairFile(request, maker, applicationId, here);
  if (!searchParams.has(EVENING)) return answerRepairForm(request, maker, applicationId, here);
  return answerEvening(request, maker, applicationId, paths.staff.application(tenderId, applicationId));
}

async function answerEvening(request: Request, maker: Entrepreneur, applicationId: string, next: string) {
  const form = await postedForm(request);
  const coming = form.get("coming");
  if (coming !== "yes" && coming !== "no") throw refused(400);
  const key = onceKeyIn(form);
  const answered = await answerPitch(
    database(),
    maker,
    applicationId,
    coming === "yes",
    key && `${key}-${coming}`,
  );
  if (answered.ok) return redirect(next, 303);
  if (answered.problem === "not-found") throw refused(404);
  const result = { status: "error" as const, error: { "": [fieldProblem(answered.problem)] } };
  return data({ result, isConflict: false }, { status: statusOfProblem(answered.problem) });
}
