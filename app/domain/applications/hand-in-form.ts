import { z } from "zod";

import { fieldProblem, optionalText } from "#app/lib/form-fields.ts";

export const handInLimits = { knows: 500 } as const;

/**
 * What its owner says at the last button: it is true, whoever works along agrees, and whom of the jury or the corporation
 * they know, or that they know nobody (no family or business tie, domain.md 2c).
 */
export const handInForm = z
  .object({
    isTrue: z.string().optional(),
    /** Sent by the page of a plan that others work along on. */
    others: z.string().optional(),
    agreed: z.string().optional(),
    knowsNobody: z.string().optional(),
    knows: optionalText(handInLimits.knows),
  })
  // All that is missing is said at once.
  .superRefine(({ isTrue, others, agreed, knowsNobody, knows }, context) => {
    const refuse = (field: string, problem: string) =>
      context.addIssue({ code: "custom", message: fieldProblem(problem), path: [field] });
    if (isTrue !== "on") refuse("isTrue", "tick-to-hand-in");
    if (others && agreed !== "on") refuse("agreed", "tick-to-hand-in");
    if (knowsNobody !== "on" && knows === "") refuse("knowsNobody", "tie-or-nobody");
    if (knowsNobody === "on" && knows !== "") refuse("knows", "tie-and-nobody");
  });
