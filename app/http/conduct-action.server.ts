import { redirect } from "@remix-run/node";

import { conductEvening, undoStep } from "#app/domain/jury/evening/conduct-evening.server.ts";
import type { Conductor } from "#app/domain/jury/evening/conductor.server.ts";
import { chooseChair, noteDeparture, remindJuror } from "#app/domain/jury/evening/lead-jurors.server.ts";
import {
  approveReveal,
  revealEvening,
  showNextPlace,
} from "#app/domain/jury/evening/reveal-evening.server.ts";
import { setStage } from "#app/domain/jury/evening/set-stage.server.ts";
import { stepForm, type StepInput } from "#app/domain/jury/evening/step-form.ts";
import { takeOver } from "#app/domain/jury/evening/take-over.server.ts";
import { hideCode, showCode } from "#app/domain/jury/joining/show-code.server.ts";
import type { Outcome } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";

import { database } from "./database.server.ts";
import { readForm } from "./forms.server.ts";
import { foundCall } from "./found-call.server.ts";
import { refused, requireStaff } from "./guards.server.ts";

type Params = { readonly tenderId?: string | undefined };

/** One press on the screen of the conductor. */
export async function answerConductor(request: Request, params: Params) {
  const { actor, sessionId } = await requireStaff(request);
  const tenderId = await foundCall(actor, params.tenderId);
  const form = await readForm(request, stepForm);
  if (!form.ok) return form.reply;
  const outcome = await press({ staff: actor, device: sessionId }, tenderId, form.value, form.key);
  if (outcome.ok) return redirect(paths.staff.conduct(tenderId), 303);
  if (outcome.problem === "not-found") throw refused(404);
  return form.refuse(outcome);
}

function press(
  conductor: Conductor,
  tenderId: string,
  input: StepInput,
  key: string | undefined,
): Promise<Outcome<unknown, string>> {
  const db = database();
  switch (input.step) {
    case "take-over":
      return takeOver(db, conductor, tenderId, input.from, key);
    case "undo":
      return undoStep(db, conductor, tenderId, input.number, key);
    case "hall":
      return setStage(db, conductor, tenderId, { hall: input.hall }, key);
    case "style":
      return setStage(db, conductor, tenderId, { revealStyle: input.style }, key);
    case "new-key":
      return setStage(db, conductor, tenderId, { newKey: true }, key);
    case "show-code":
      return showCode(db, conductor, tenderId, key);
    case "hide-code":
      return hideCode(db, conductor, tenderId, key);
    case "chair":
      return chooseChair(db, conductor, tenderId, input.seatId, key);
    case "leave":
    case "came-back":
      return noteDeparture(
        db,
        conductor,
        tenderId,
        { seatId: input.seatId, left: input.step === "leave" },
        key,
      );
    case "remind":
      return remindJuror(db, conductor, tenderId, input, key);
    case "approve":
      return approveReveal(db, conductor.staff, tenderId, key);
    case "reveal":
      return revealEvening(db, conductor, tenderId, { evenIfUnsealed: input.even === "on" }, key);
    case "show":
      return showNextPlace(db, conductor, tenderId, input.shown, key);
    default:
      return conductEvening(db, conductor, tenderId, input, key);
  }
}
