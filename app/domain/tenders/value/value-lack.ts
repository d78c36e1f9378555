import { unexplained, type ValueKind } from "#app/domain/spaces/value.ts";
import type { Cents } from "#app/lib/money.ts";
import { problem, type Problem } from "#app/lib/outcome.ts";

type Rents = { readonly marketRentCents: Cents; readonly targetRentCents: Cents };
type Valued = Rents & { readonly valueKind: ValueKind | null; readonly appraisedOn: string | null };

export type ValueProblem = "no-value" | "rents-differ-from-value" | "reductions-do-not-add-up";

/**
 * What keeps a call from promising its rents: they are those of the value of its space, which says where it comes from and
 * of which day it is, and what goes off explains a target rent below it to the cent (domain.md 1a 18). `reduced` is all
 * that goes off together.
 */
export function valueLack(space: Valued, call: Rents, reduced: Cents): Problem<ValueProblem> | null {
  if (space.valueKind === null || space.appraisedOn === null) return problem("no-value");
  if (call.marketRentCents !== space.marketRentCents || call.targetRentCents !== space.targetRentCents)
    return problem("rents-differ-from-value");
  const left = unexplained(call.marketRentCents, call.targetRentCents, reduced);
  return left === null ? null : problem("reductions-do-not-add-up", { left: (left / 100).toFixed(2) });
}
