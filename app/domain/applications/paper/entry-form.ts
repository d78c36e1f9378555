import { z } from "zod";

import { emailField } from "#app/domain/people/sign-in-form.ts";
import { readMoment, typedTime } from "#app/domain/tenders/typed-moment.ts";
import { calendarDay, choice, fieldProblem, optionalText, text } from "#app/lib/form-fields.ts";

import { paperWays } from "./paper-entry.ts";

export const entryLimits = { name: 80, phone: 40, postal: 200, objection: 1_000 } as const;

/**
 * Whose plan it is, how and when it came (on the clocks of Amsterdam). Somebody without an e-mail address signs on
 * paper; then there must be another way to reach them.
 */
export const entryForm = z
  .object({
    name: text(entryLimits.name),
    email: emailField.optional().transform((email) => email ?? null),
    phone: optionalText(entryLimits.phone),
    postal: optionalText(entryLimits.postal),
    way: choice(paperWays),
    receivedOn: calendarDay(),
    receivedTime: typedTime,
  })
  .transform(({ receivedOn, receivedTime, ...entry }, context) => {
    const receivedAt = readMoment(receivedOn, receivedTime, context, "receivedTime");
    if (!receivedAt) return z.NEVER;
    if (entry.email || entry.phone || entry.postal) return { ...entry, receivedAt };
    context.addIssue({ code: "custom", message: fieldProblem("no-way-to-reach"), path: ["phone"] });
    return z.NEVER;
  });

export type EntryInput = z.output<typeof entryForm>;

/** What the maker does with a plan that was entered for them; `counts` when they have one of their own for this call. */
export const answerForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("confirm"), counts: z.enum(["paper", "own"]).optional() }),
  z.object({ intent: z.literal("object"), words: text(entryLimits.objection) }),
]);
