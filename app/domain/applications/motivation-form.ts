import { z } from "zod";

import { optionalLink, text } from "#app/lib/form-fields.ts";

export const motivationLimits = { answer: 1_500, video: 300 } as const;

/** Why this space, why this neighbourhood, and what people there will notice (domain.md 3a). */
export const motivationForm = z.object({
  whySpace: text(motivationLimits.answer),
  whyNeighbourhood: text(motivationLimits.answer),
  residentsNotice: text(motivationLimits.answer),
  /** A link to a film of at most two minutes. */
  video: optionalLink(motivationLimits.video),
});

export type Motivation = z.output<typeof motivationForm>;
