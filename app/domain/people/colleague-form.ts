import { z } from "zod";

import { choice, fieldProblem, text } from "#app/lib/form-fields.ts";

import { membershipRoles } from "./actor.ts";

/** A colleague or partner who is to be invited. */
export const colleagueForm = z.object({
  name: text(80),
  email: text(200)
    .toLowerCase()
    .regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, { error: fieldProblem("not-an-email") }),
  role: choice(membershipRoles),
});
