import { z } from "zod";

import { calendarDay, fieldProblem, optionalText, text, wholeNumber } from "#app/lib/form-fields.ts";

import { readMoment, typedTime } from "../typed-moment.ts";

export const slotLimits = { note: 300, reason: 500, capacity: 200, hours: 12 } as const;

/**
 * A time to come and look, on the clocks of Amsterdam. Refused when the clocks skip it, or when it ends before it
 * begins.
 */
export const slotForm = z
  .object({
    day: calendarDay(),
    from: typedTime,
    to: typedTime,
    capacity: wholeNumber(1, slotLimits.capacity),
    note: optionalText(slotLimits.note),
  })
  .transform(({ day, from, to, capacity, note }, context) => {
    const startsAt = readMoment(day, from, context, "from");
    const endsAt = startsAt && readMoment(day, to, context, "to");
    if (!startsAt || !endsAt) return z.NEVER;
    if (endsAt <= startsAt) return refuse(context, "to", "ends-before-start");
    if (endsAt.getTime() - startsAt.getTime() > slotLimits.hours * 3_600_000)
      return refuse(context, "to", "slot-too-long");
    return { startsAt, endsAt, capacity, note };
  });

export type SlotInput = z.output<typeof slotForm>;

/** Why a viewing does not go on; everybody who would come reads it. */
export const cancelSlotForm = z.object({ reason: text(slotLimits.reason) });

/** Who came. A browser sends one box as text and several as a list. */
export const attendanceForm = z.object({
  came: z
    .preprocess(
      (given) => (typeof given === "string" ? [given] : given),
      z.array(z.uuid()).max(slotLimits.capacity),
    )
    .default([]),
});

function refuse(context: z.RefinementCtx, field: string, name: string) {
  context.addIssue({ code: "custom", path: [field], message: fieldProblem(name) });
  return z.NEVER;
}
