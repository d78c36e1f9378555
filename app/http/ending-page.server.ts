import { redirect } from "@remix-run/node";
import type { z } from "zod";

import { agreeToEnding, dropEnding, endCall } from "#app/domain/leases/end-of-call/end-call.server.ts";
import { findEnding, findReopened } from "#app/domain/leases/end-of-call/ending-queries.server.ts";
import { reopenCall } from "#app/domain/leases/end-of-call/reopen-call.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { mayDo } from "#app/domain/people/rights.ts";
import { hasPlans } from "#app/domain/tenders/addenda/has-plans.server.ts";
import { endedIn, endingsFrom, isUnheardOf } from "#app/domain/tenders/ending/ending.ts";
import { endingForm } from "#app/domain/tenders/ending/ending-form.ts";
import { findPublishing } from "#app/domain/tenders/find-publishing.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { canStartTender } from "#app/domain/tenders/rules.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { stateAt } from "#app/domain/tenders/states.ts";
import { paths } from "#app/paths.ts";
import type { Transaction } from "#db/client.server.ts";

import { database } from "./database.server.ts";
import { readForm } from "./forms.server.ts";
import { foundCall } from "./found-call.server.ts";
import { found, foundId, readAs, refused, requireStaff } from "./guards.server.ts";
import { newOnceKey } from "./once-key.server.ts";
import { pageTitle } from "./page-title.server.ts";

type Params = { readonly tenderId?: string | undefined };

/** How a call ends without a winner: what this reader may do for it now, what waits, and what is done. */
export async function readEndingPage(request: Request, params: Params) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  const here = { corporationId: actor.corporationId, tenderId };
  return readAs(actor, async (tx) => {
    const { tender, space, isTied, now } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    const state = stateAt(tender, now);
    const address = addressOf({ space });
    return {
      title: pageTitle(request, "ending.staff.title", address),
      once: newOnceKey(),
      tenderId,
      space,
      address,
      isTied,
      kinds: endingsFrom(state),
      isQuiet: isUnheardOf(state),
      hasPlans: !isUnheardOf(state) && (await hasPlans(tx, tender)),
      asked: await readAsked(tx, actor, here),
      ended: endedIn(tender),
      wasPublic: tender.openedAt !== null,
      reopened: tender.endedAt && (await readReopened(tx, actor, here, space.id)),
    };
  });
}

export type EndingPage = Awaited<ReturnType<typeof readEndingPage>>;

type Here = { readonly corporationId: string; readonly tenderId: string };

async function readAsked(tx: Transaction, actor: Staff, here: Here) {
  const ending = await findEnding(tx, here);
  return (
    ending && {
      kind: ending.kind,
      reason: ending.reason,
      name: ending.asker,
      second: ending.agreer,
      at: ending.proposedAt.toISOString(),
      isOwn: ending.proposedBy === actor.personId,
      maySign: mayDo(actor, "sign"),
    }
  );
}

/** What came after an end: the call that was begun anew, or whether one can be. */
async function readReopened(tx: Transaction, actor: Staff, here: Here, spaceId: string) {
  const tenderId = await findReopened(tx, here);
  const publishing = await findPublishing(tx, here.corporationId, spaceId);
  return { tenderId, mayReopen: canStartTender(actor, publishing?.tenders ?? []) };
}

/** Ends, agrees, drops or begins anew. */
export async function answerEnding(request: Request, params: Params) {
  const { actor } = await requireStaff(request);
  const tenderId = await foundCall(actor, params.tenderId);
  const form = await readForm(request, endingForm);
  if (!form.ok) return form.reply;
  const { value, key } = form;
  const db = database();
  if (value.intent === "reopen") {
    const reopened = await reopenCall(db, actor, tenderId, key);
    if (reopened.ok) return redirect(paths.staff.tenderDraft(reopened.value.tenderId), 303);
    return form.refuse(reopened);
  }
  const answer =
    value.intent === "end"
      ? await endCall(db, actor, tenderId, wordsOf(value), key)
      : value.intent === "agree"
        ? await agreeToEnding(db, actor, tenderId, value.seen, key)
        : await dropEnding(db, actor, tenderId, value.seen, key);
  if (answer.ok) return redirect(paths.staff.ending(tenderId), 303);
  if (answer.problem === "not-found") throw refused(404);
  return form.refuse(answer);
}

type EndInput = Extract<z.output<typeof endingForm>, { intent: "end" }>;

function wordsOf({ kind, reason, heardOf, asksSecond }: EndInput) {
  return { kind, reason, heardOf: heardOf === "yes", asksSecond: asksSecond === "yes" };
}
