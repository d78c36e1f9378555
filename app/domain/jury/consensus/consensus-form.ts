import { z } from "zod";

import { choice, optionalText, text } from "#app/lib/form-fields.ts";

export const consensusLimits = { motivation: 500 } as const;

/** What the jury agreed on for one criterion of one plan, never without the reason; `seen` is when the page's was noted. */
export const consensusForm = z.object({
  applicationId: z.uuid(),
  criterionId: z.uuid(),
  seen: optionalText(40),
  points: choice(["1", "2", "3", "4", "5"]),
  motivation: text(consensusLimits.motivation),
});

export type ConsensusInput = z.output<typeof consensusForm>;
