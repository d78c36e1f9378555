import { z } from "zod";

import { momentOf } from "#app/domain/tenders/timetable.ts";
import { calendarDay, choice, fieldProblem, text } from "#app/lib/form-fields.ts";

import { paperWays } from "./paper-entry.ts";

/** How and when the words of a maker came in (on the clocks of Amsterdam); `heardAt` is an ISO moment. */
export const heardForm = z
  .object({ way: choice(paperWays), receivedOn: calendarDay(), receivedTime: text(5) })
  .transform(({ way, receivedOn, receivedTime }, context) => {
    const at = momentOf(receivedOn, receivedTime);
    if (at) return { way, heardAt: at.toISOString() };
    context.addIssue({ code: "custom", message: fieldProblem("no-such-time"), path: ["receivedTime"] });
    return z.NEVER;
  });

export type Heard = z.output<typeof heardForm>;
