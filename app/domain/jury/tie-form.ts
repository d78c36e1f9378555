import { z } from "zod";

import { optionalText } from "#app/lib/form-fields.ts";

export const tieLimits = { reason: 500 } as const;

/** A juror with a tie need not say which. */
export const tieForm = z.object({ reason: optionalText(tieLimits.reason) });
