import { z } from "zod";

import { text } from "#app/lib/form-fields.ts";

export const motivationLimits = { answer: 1_500 } as const;

/** Why this space, why this neighbourhood, and what people there will notice (domain.md 3a). */
export const motivationForm = z.object({
  whySpace: text(motivationLimits.answer),
  whyNeighbourhood: text(motivationLimits.answer),
  residentsNotice: text(motivationLimits.answer),
});

export type Motivation = z.output<typeof motivationForm>;
