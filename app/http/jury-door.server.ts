import { redirect } from "@remix-run/node";

import { acceptInvitation, findInvitation } from "#app/domain/jury/accept-invitation.server.ts";
import { answerForm } from "#app/domain/jury/declining/decline-form.ts";
import { declineSeat, sayWhy } from "#app/domain/jury/declining/decline-seat.server.ts";
import { canDecline } from "#app/domain/jury/rules.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { paths } from "#app/paths.ts";

import { database } from "./database.server.ts";
import { readForm } from "./forms.server.ts";
import { found, refused } from "./guards.server.ts";
import { landInJury } from "./land-in-jury.server.ts";
import { pageTitle } from "./page-title.server.ts";
import { invitationIn } from "./printed-invitation.server.ts";
import { findPerson } from "./signed-in.server.ts";

/** What the page of an invitation shows. It only looks: mail scanners open links, people press buttons. */
export async function readInvitation(request: Request, token: string) {
  const seat = found(await findInvitation(database(), invitationIn(token)));
  const rules = found(seat.rules);
  const person = (await findPerson(request))?.person ?? null;
  const isOwn = person !== null && person.id === seat.knownAs;
  return {
    email: seat.email,
    door: seat.knownAs && !isOwn ? paths.signIn.start(paths.jury.join(token)) : null,
    otherwise: person && !isOwn ? person.email : null,
    title: pageTitle(request, "jury.join.title"),
    name: seat.name,
    panel: seat.panel,
    state: seat.state,
    isReplaced: seat.isReplaced,
    mayDecline: canDecline(seat),
    reason: seat.state === "declined" ? seat.declineReason : "",
    isTold: new URL(request.url).searchParams.has("bedankt"),
    address: addressOf(rules),
    pitchAt: rules.timetable.pitchAt,
    place: rules.pitchPlace,
  };
}

export type Invited = Awaited<ReturnType<typeof readInvitation>>;

/** Takes the seat, gives it back, or keeps why; each leads on to what is true then. */
export async function answerInvitation(request: Request, token: string) {
  const form = await readForm(request, answerForm);
  if (!form.ok) return form.reply;
  const here = paths.jury.join(token);
  const invitation = invitationIn(token);
  const signedInAs = (await findPerson(request))?.person.id ?? null;
  const { intent, reason } = form.value;
  if (intent === "join") {
    const accepted = await acceptInvitation(database(), invitation, signedInAs);
    return accepted.ok ? landInJury(request, accepted.value) : turnAway(accepted.problem);
  }
  const answered =
    intent === "why"
      ? await sayWhy(database(), invitation, reason)
      : await declineSeat(database(), invitation, { signedInAs, url: here });
  if (!answered.ok) return turnAway(answered.problem);
  return redirect(intent === "why" ? `${here}?bedankt=1` : here, 303);

  function turnAway(problem: string) {
    if (problem === "sign-in-first") return redirect(paths.signIn.start(here), 303);
    // The page says by itself what is true by now.
    if (problem === "seat-given-away" || problem === "points-given") return redirect(here, 303);
    throw refused(404);
  }
}
