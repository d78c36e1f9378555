import { z } from "zod";

import { text } from "#app/lib/form-fields.ts";

export const TIE_REASON_LENGTH = 300;

/** What staff say when they know the maker of a plan. */
export const staffTieForm = z.object({ reason: text(TIE_REASON_LENGTH) });
