import { z } from "zod";

import { fieldProblem } from "#app/lib/form-fields.ts";

/** One's own address, typed as proof that this is meant; whether it is theirs, the verb says. */
export const eraseForm = z.object({
  email: z
    .string({ error: fieldProblem("required") })
    .trim()
    .min(1, { error: fieldProblem("required") })
    .max(254, { error: fieldProblem("too-long", { max: 254 }) }),
});
