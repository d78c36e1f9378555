import { z } from "zod";

import { calendarDay, text } from "#app/lib/form-fields.ts";

export const earlyLimits = { story: 1_500 } as const;

/** What is told of a space before there is a call: about when it is ready, and what the corporation has in mind for it. */
export const earlyForm = z.object({ expectedOn: calendarDay(), story: text(earlyLimits.story) });

export type EarlyInput = z.output<typeof earlyForm>;
