import { z } from "zod";

import { fieldProblem, text } from "#app/lib/form-fields.ts";
import { withoutInvisible } from "#app/lib/invisible.ts";
import { withWesternDigits } from "#app/lib/western-digits.ts";

import { NAME_MAXIMUM, PASSWORD_MINIMUM, signInLimits } from "./limits.ts";

/** An e-mail address in small letters; the only thing we ask of an entrepreneur or juror. */
export const emailField = text(signInLimits.email)
  .toLowerCase()
  .regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, { error: fieldProblem("not-an-email") });

/** Six digits; spaces between them are fine. */
const codeField = text(signInLimits.code)
  .transform((input) => withWesternDigits(withoutInvisible(input)).replaceAll("-", ""))
  .pipe(z.string().regex(/^\d{6}$/, { error: fieldProblem("not-a-code") }));

export const signInForm = z.object({
  email: emailField,
  returnTo: z.string().max(signInLimits.returnTo).optional(),
});

export const codeForm = z.object({ code: codeField });

export const staffSignInForm = z.object({
  email: emailField,
  password: z.string({ error: fieldProblem("required") }).max(signInLimits.password, {
    error: fieldProblem("too-long", { max: signInLimits.password }),
  }),
  returnTo: z.string().max(signInLimits.returnTo).optional(),
});

/** How whoever is signed in wants to be called. */
export const nameForm = z.object({ name: text(NAME_MAXIMUM) });

/** How a colleague is called, and a new password with the first code of the authenticator app that was just set up. */
export const credentialsForm = nameForm.extend({
  password: z
    .string({ error: fieldProblem("required") })
    .min(PASSWORD_MINIMUM, { error: fieldProblem("password-too-short", { min: PASSWORD_MINIMUM }) })
    .max(signInLimits.password, { error: fieldProblem("too-long", { max: signInLimits.password }) }),
  code: codeField,
});
