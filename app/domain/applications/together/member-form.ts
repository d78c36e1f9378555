import { z } from "zod";

import { emailField } from "#app/domain/people/sign-in-form.ts";
import { choice, optionalText, text } from "#app/lib/form-fields.ts";

import { memberRoles } from "./members.ts";

const NAME_CHARACTERS = 80;

/** How somebody who is new here is called; only asked of who has no name yet. */
export const acceptForm = z.object({ name: text(NAME_CHARACTERS) });
export const acceptNamedForm = z.object({ name: optionalText(NAME_CHARACTERS) });

const memberId = z.uuid();

/** What is done on the page of who works on a plan: the owner asks, changes or removes; a co-applicant leaves. */
export const togetherForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("invite"), email: emailField, role: choice(memberRoles) }),
  z.object({ intent: z.literal("role"), memberId, role: choice(memberRoles) }),
  z.object({ intent: z.literal("remove"), memberId }),
  z.object({ intent: z.literal("leave") }),
]);
