import { z } from "zod";

import { choice, text } from "#app/lib/form-fields.ts";

import { membershipRoles } from "./actor.ts";
import { NAME_MAXIMUM } from "./limits.ts";
import { emailField } from "./sign-in-form.ts";

/** Another role for a colleague, or the end of their work here. */
const changeForm = z.object({
  intent: z.literal("change"),
  personId: z.uuid(),
  change: choice([...membershipRoles, "left"]),
});

/** A colleague or partner who is to be invited. */
const inviteForm = z.object({
  intent: z.literal("invite"),
  name: text(NAME_MAXIMUM),
  email: emailField,
  role: choice(membershipRoles),
});

/** What can be posted on the page of colleagues, told apart by `intent`. */
export const colleagueForm = z.discriminatedUnion("intent", [changeForm, inviteForm]);
