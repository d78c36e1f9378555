import { z } from "zod";

import { fieldProblem } from "#app/lib/form-fields.ts";

import { scoreForm } from "../score-form.ts";

export const pictureTypes = ["image/jpeg", "image/png", "image/webp"] as const;
export type PictureType = (typeof pictureTypes)[number];

/** What a phone's camera makes is smaller; the form of the page says this limit. */
export const paperLimits = { bytes: 10 * 1024 * 1024, megapixels: 60 } as const;

/** One juror's sheet for one pitch, typed in from paper, with its picture. */
export const paperForm = z.object({
  seatId: z.uuid(),
  applicationId: z.uuid(),
  lines: scoreForm.shape.lines,
  picture: z.instanceof(File, { error: fieldProblem("no-file") }),
});

export type PaperLines = z.output<typeof paperForm>["lines"];
