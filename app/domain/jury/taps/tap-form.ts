import { z } from "zod";

import { scoreLimits } from "#app/domain/jury/score-form.ts";
import { optionalText } from "#app/lib/form-fields.ts";
import { storable } from "#app/lib/storable.ts";

import { MAX_TAPS } from "./tap-protocol.ts";

/** Later than any clock that works, and still exact as a number. */
const LATEST = 8_640_000_000_000_000;
const MAX_IN_FILE = 1_000;
const moment = z.number().int().min(0).max(LATEST);

const points = z.literal([1, 2, 3, 4, 5, "unknown"]);

const common = {
  id: z.uuid(),
  device: z.uuid(),
  sequence: z.number().int().min(1).max(LATEST),
  at: moment,
  applicationId: z.uuid(),
  token: z.string().max(600).default(""),
};

const score = z.object({
  ...common,
  kind: z.literal("score"),
  criterionId: z.uuid(),
  points,
  // A character that no table keeps must not block the points beside it.
  reason: optionalText(scoreLimits.reason).transform(storable),
});

const seal = z
  .object({ ...common, kind: z.literal("seal") })
  .transform((tap) => ({ ...tap, criterionId: null, points: null, reason: "" }));

/** One tap as it must be to count; what is wrong with it is told of it alone. */
export const tapForm = z.union([score, seal]);

export type GoodTap = z.output<typeof tapForm>;

/** The envelope: each tap in it is judged by itself, so that one bad tap blocks no other. */
export const tapBatchForm = z.object({
  protocol: z.number().int().min(1),
  seatId: z.uuid(),
  sentAt: moment,
  taps: z
    .array(z.looseObject({ id: z.uuid() }))
    .min(1)
    .max(MAX_TAPS),
});

/** A file that a phone saved: the same envelope, with everything that waited. */
export const scoreFileForm = tapBatchForm.extend({
  taps: z
    .array(z.looseObject({ id: z.uuid() }))
    .min(1)
    .max(MAX_IN_FILE),
});

/** Why a tap that is none was refused: points that are no step of the scale, else that it cannot be read. */
export function faultOf(tap: Readonly<Record<string, unknown>>): "not-a-score" | "unreadable-tap" {
  if (tap.kind !== "score") return "unreadable-tap";
  return points.safeParse(tap.points).success ? "unreadable-tap" : "not-a-score";
}
