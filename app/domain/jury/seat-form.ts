import { z } from "zod";

import { panels } from "#app/domain/people/actor.ts";
import { choice, fieldProblem, text } from "#app/lib/form-fields.ts";

/** One seat of the jury, before the person has answered. */
export const seatForm = z.object({
  name: text(80),
  email: text(200)
    .toLowerCase()
    .regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, { error: fieldProblem("not-an-email") }),
  panel: choice(panels),
});

export type SeatInput = z.output<typeof seatForm>;
