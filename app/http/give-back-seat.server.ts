import { redirect } from "@remix-run/node";

import { findInvitation } from "#app/domain/jury/accept-invitation.server.ts";
import { giveBackForm } from "#app/domain/jury/declining/decline-form.ts";
import { declineSeat } from "#app/domain/jury/declining/decline-seat.server.ts";
import { findGivenBack, findOwnInvitation } from "#app/domain/jury/declining/seat-queries.server.ts";
import { canDecline } from "#app/domain/jury/rules.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { paths } from "#app/paths.ts";

import { database } from "./database.server.ts";
import { readForm } from "./forms.server.ts";
import { found, foundId, refused, requireJuror, requirePerson } from "./guards.server.ts";
import { pageTitle } from "./page-title.server.ts";
import { printedToken } from "./printed-invitation.server.ts";

type Params = { readonly tenderId?: string | undefined };

/** What a juror reads before they give the seat back that they took; 404 once the evening is over. */
export async function readGivingBack(request: Request, params: Params) {
  const { seat } = await ownSeat(request, params);
  const rules = found(seat.rules);
  return {
    title: pageTitle(request, "declining.own.title"),
    address: addressOf(rules),
    pitchAt: rules.timetable.pitchAt,
    mayDecline: canDecline(seat),
  };
}

/**
 * Gives the seat back, and leads to the page of the invitation: with why, and the way to take it again. Who presses twice
 * is led there too.
 */
export async function giveBackSeat(request: Request, params: Params) {
  const { person } = await requirePerson(request);
  const before = await findGivenBack(database(), person.id, foundId(params.tenderId));
  if (before) return redirect(paths.jury.join(printedToken(before, new Date())), 303);
  const { actor, invitation } = await ownSeat(request, params);
  const form = await readForm(request, giveBackForm);
  if (!form.ok) return form.reply;
  const url = paths.jury.join(printedToken(invitation, new Date()));
  const declined = await declineSeat(database(), invitation, { signedInAs: actor.personId, url });
  if (declined.ok) return redirect(url, 303);
  if (declined.problem === "points-given") return form.refuse(declined);
  throw refused(404);
}

async function ownSeat(request: Request, params: Params) {
  const { actor } = await requireJuror(request, { tenderId: foundId(params.tenderId) });
  const invitation = found(await findOwnInvitation(database(), actor));
  return { actor, invitation, seat: found(await findInvitation(database(), invitation)) };
}
