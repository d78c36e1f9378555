import { z } from "zod";

import type { Day } from "#app/lib/dates.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";
import { isTimeOfDay } from "#app/lib/time-of-day.ts";

import { momentOf } from "./timetable.ts";

/** A time of the day as it is typed; whether there is such a moment is said by its day (`readMoment`). */
export const typedTime = z
  .string({ error: fieldProblem("required") })
  .trim()
  .min(1, { error: fieldProblem("required") });

/**
 * The moment of a day and a typed time on the clocks of Amsterdam. Where there is none it becomes an issue of the field of
 * the time: the clocks skip it, or it is no time at all.
 */
export function readMoment(day: Day, time: string, context: z.RefinementCtx, field: string): Date | null {
  const at = momentOf(day, time);
  if (at) return at;
  const name = isTimeOfDay(time) ? "no-such-time" : "not-a-time";
  context.addIssue({ code: "custom", path: [field], message: fieldProblem(name) });
  return null;
}
