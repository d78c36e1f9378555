import { z } from "zod";

import { text } from "#app/lib/form-fields.ts";

/** A press on one's own name, with the code that brought it on the page. */
export const codeForm = z.object({ code: text(20), seatId: z.uuid() });
