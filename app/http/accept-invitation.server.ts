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

/** The tap that takes a place on a plan: signs in the owner of the address and shows the plan. 410 for an old link. */
export async function acceptPosted(request: Request, token: string) {
  const asked = await findMemberInvitation(database(), token);
  if (!asked) throw refused(410);
  const form = await readForm(request, asked.hasName ? acceptNamedForm : acceptForm);
  if (!form.ok) return form.reply;
  const newcomer = { name: form.value.name, locale: localeOf(request) };
  const accepted = await acceptMembership(database(), token, newcomer);
  if (!accepted.ok) {
    if (accepted.problem === "link-used-or-old") throw refused(410);
    return form.refuse(accepted);
  }
  const { personId, applicationId } = accepted.value;
  const session = await openSession(database(), personId, "link", visitorOf(request));
  return land(session, paths.applicant.plan(applicationId));
}
