import { z } from "zod";

import { text } from "#app/lib/form-fields.ts";

export const socialLimits = { answer: 1_000 } as const;

/** The short note on social value that the light variant asks for instead of motivation and shop-window plan. */
export const socialForm = z.object({ socialValue: text(socialLimits.answer) });

export type SocialNote = z.output<typeof socialForm>;
