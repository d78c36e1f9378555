import { z } from "zod";

import { panels } from "#app/domain/people/actor.ts";
import { emailField } from "#app/domain/people/sign-in-form.ts";
import { choice, text } from "#app/lib/form-fields.ts";

/** One seat of the jury, before the person has answered. */
export const seatForm = z.object({
  name: text(80),
  email: emailField,
  panel: choice(panels),
});

export type SeatInput = z.output<typeof seatForm>;
