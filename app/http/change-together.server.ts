import type { z } from "zod";

import {
  changeMemberRole,
  leavePlan,
  removeMember,
} from "#app/domain/applications/together/change-member.server.ts";
import { inviteMember } from "#app/domain/applications/together/invite-member.server.ts";
import { togetherForm } from "#app/domain/applications/together/member-form.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";

import { database } from "./database.server.ts";
import { type FormReply, readForm } from "./forms.server.ts";
import { refused, requireEntrepreneur } from "./guards.server.ts";

type Wish = z.output<typeof togetherForm>;
type Changed = { readonly reply: FormReply } | { readonly reply: null; readonly intent: Wish["intent"] };

/** The one action of the page about who works on a plan: what was done, or the form back with the reason. */
export async function changeTogether(request: Request, applicationId: string): Promise<Changed> {
  const { actor } = await requireEntrepreneur(request);
  const form = await readForm(request, togetherForm);
  if (!form.ok) return { reply: form.reply };
  const outcome = await change(actor, applicationId, form.value, form.key);
  if (outcome.ok) return { reply: null, intent: form.value.intent };
  if (outcome.problem === "not-found") throw refused(404);
  return { reply: form.refuse(outcome) };
}

function change(actor: Entrepreneur, applicationId: string, wish: Wish, key: string | undefined) {
  switch (wish.intent) {
    case "invite":
      return inviteMember(database(), actor, applicationId, { email: wish.email, role: wish.role }, key);
    case "role":
      return changeMemberRole(database(), actor, applicationId, wish.memberId, wish.role);
    case "remove":
      return removeMember(database(), actor, applicationId, wish.memberId);
    case "leave":
      return leavePlan(database(), actor, applicationId);
  }
}
