import { type Problem, problem } from "#app/lib/outcome.ts";

/** How many plans pitch (domain.md 2a). */
export const shortlistSize = { least: 3, most: 6 } as const;

export const WHY_FEW_LENGTH = 600;

type Judged = {
  readonly choice: "shortlist" | "decline" | null;
  readonly isKnockedOut: boolean;
  /** For how many criteria of the call there is a reason. */
  readonly reasons: number;
};

type Refusal = "choices-missing" | "nobody-chosen" | "too-many-chosen" | "too-few-chosen" | "reasons-missing";

/**
 * Whether these choices may become real: every plan has one, three to six pitch, and every plan has a reason for each
 * criterion, chosen or not. One that is knocked out needs only that reason. Fewer than three is for who says why, or for
 * a box with fewer plans in it.
 */
export function shortlistProblem(
  plans: readonly Judged[],
  { criteria, whyFew }: { readonly criteria: number; readonly whyFew: string },
): Problem<Refusal> | null {
  const undecided = plans.filter(({ choice }) => choice === null).length;
  if (undecided > 0) return problem("choices-missing", { plans: undecided });
  const chosen = plans.filter(({ choice }) => choice === "shortlist").length;
  const { least, most } = shortlistSize;
  if (chosen === 0) return problem("nobody-chosen");
  if (chosen > most) return problem("too-many-chosen", { chosen, most });
  const possible = plans.filter(({ isKnockedOut }) => !isKnockedOut).length;
  if (chosen < Math.min(least, possible) && whyFew.trim() === "")
    return problem("too-few-chosen", { chosen, least });
  const unexplained = plans.filter((plan) => !plan.isKnockedOut && plan.reasons < criteria).length;
  return unexplained > 0 ? problem("reasons-missing", { plans: unexplained }) : null;
}
