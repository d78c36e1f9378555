import { z } from "zod";

import { optionalText, text } from "#app/lib/form-fields.ts";

import { hallViews, MOST_SHOWN, revealStyles } from "./states.ts";

export const stepLimits = { reason: 200 } as const;

const plan = { applicationId: z.uuid() };
const reason = text(stepLimits.reason);
const whole = z.coerce.number<string>().int().min(1).max(999);

/** One press of the conductor; what was begun before, and the order of the evening, change only with a reason. */
export const stepForm = z.discriminatedUnion("step", [
  z.object({ step: z.enum(["begin", "finish", "continue", "end"]) }),
  z.object({ step: z.enum(["questions", "pause", "resume", "minute"]) }),
  z.object({ step: z.enum(["open", "close", "miss", "return"]), ...plan }),
  z.object({ step: z.literal("reopen"), ...plan, reason }),
  z.object({ step: z.literal("move"), ...plan, to: whole, reason }),
  z.object({ step: z.literal("undo"), number: whole }),
  z.object({ step: z.literal("take-over"), from: optionalText(40) }),
  z.object({ step: z.literal("hall"), hall: z.enum(hallViews) }),
  z.object({ step: z.literal("style"), style: z.enum(revealStyles) }),
  z.object({ step: z.literal("chair"), seatId: z.uuid() }),
  z.object({ step: z.enum(["leave", "came-back"]), seatId: z.uuid() }),
  z.object({ step: z.literal("remind"), seatId: z.uuid(), ...plan }),
  z.object({ step: z.literal("reveal"), even: optionalText(5) }),
  z.object({ step: z.literal("show"), shown: z.coerce.number<string>().int().min(0).max(MOST_SHOWN) }),
  z.object({ step: z.enum(["approve", "new-key", "show-code", "hide-code"]) }),
]);

export type StepInput = z.output<typeof stepForm>;
