import { z } from "zod";

import { text } from "#app/lib/form-fields.ts";

const digits = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

/** What a browser tells of a file before it sends it; `modified` in milliseconds, 0 when it does not know. */
export const uploadForm = z.object({ name: text(500), size: digits, modified: digits });
