import { z } from "zod";

import { emailField } from "#app/domain/people/sign-in-form.ts";
import { optionalText, text } from "#app/lib/form-fields.ts";

export const WHY_LENGTH = 300;

/** What somebody says at the door of a jury: yes (a page from before the choice says nothing), no, or afterwards why not. */
export const answerForm = z.object({
  intent: z.enum(["join", "decline", "why"]).default("join"),
  reason: optionalText(WHY_LENGTH),
});

/** What a juror presses who took the seat and cannot after all. */
export const giveBackForm = z.object({ intent: z.literal("decline") });

/** Who is asked in the place of somebody who cannot; the panel is that of the seat. */
export const replacementForm = z.object({ seatId: z.uuid(), name: text(80), email: emailField });

export type ReplacementInput = z.output<typeof replacementForm>;
