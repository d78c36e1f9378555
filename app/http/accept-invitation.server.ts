import { redirect } from "@remix-run/node";

import {
  acceptMembership,
  findMemberInvitation,
} from "#app/domain/applications/together/accept-membership.server.ts";
import { acceptForm, acceptNamedForm } from "#app/domain/applications/together/member-form.ts";
import { openSession } from "#app/domain/people/sessions.server.ts";
import { paths } from "#app/paths.ts";

import { database } from "./database.server.ts";
import { readForm } from "./forms.server.ts";
import { refused } from "./guards.server.ts";
import { land } from "./land.server.ts";
import { localeOf } from "./locale.server.ts";
import { visitorOf } from "./session.server.ts";
import { findPerson } from "./signed-in.server.ts";

/**
 * The tap that takes a place on a plan and shows the plan. Whom this link makes is signed in by it; whoever was here
 * before signs in first, the normal way, and comes back. 410 for an old link.
 */
export async function acceptPosted(request: Request, token: string) {
  const asked = await findMemberInvitation(database(), token);
  if (!asked) throw refused(410);
  const signedInAs = (await findPerson(request))?.person.id ?? null;
  const toSignIn = paths.signIn.start(paths.applicant.invitation(token));
  if (asked.knownAs && asked.knownAs !== signedInAs) return redirect(toSignIn);
  const form = await readForm(request, asked.hasName ? acceptNamedForm : acceptForm);
  if (!form.ok) return form.reply;
  const visitor = { name: form.value.name, locale: localeOf(request), signedInAs };
  const accepted = await acceptMembership(database(), token, visitor);
  if (!accepted.ok) {
    if (accepted.problem === "link-used-or-old") throw refused(410);
    if (accepted.problem === "sign-in-first") return redirect(toSignIn);
    return form.refuse(accepted);
  }
  const { personId, applicationId, opensSession } = accepted.value;
  if (!opensSession) return redirect(paths.applicant.plan(applicationId));
  const session = await openSession(database(), personId, "link", visitorOf(request));
  return land(session, paths.applicant.plan(applicationId));
}
