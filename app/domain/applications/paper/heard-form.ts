import { z } from "zod";

import { readMoment, typedTime } from "#app/domain/tenders/typed-moment.ts";
import { calendarDay, choice } from "#app/lib/form-fields.ts";

import { paperWays } from "./paper-entry.ts";

/** How and when the words of a maker came in (on the clocks of Amsterdam); `heardAt` is an ISO moment. */
export const heardForm = z
  .object({ way: choice(paperWays), receivedOn: calendarDay(), receivedTime: typedTime })
  .transform(({ way, receivedOn, receivedTime }, context) => {
    const at = readMoment(receivedOn, receivedTime, context, "receivedTime");
    return at ? { way, heardAt: at.toISOString() } : z.NEVER;
  });

export type Heard = z.output<typeof heardForm>;
