import { done, type Outcome, problem } from "#app/lib/outcome.ts";

import type { PlanVariant } from "./plan-variants.ts";

type Weighed = { readonly key: string; readonly weight: number };

const isOfWindow = ({ key }: Weighed) => key === "window";

/**
 * Whether a jury can read in a plan all that it scores: a light plan has no shop-window plan, so what counts for that is
 * refused as "window-not-asked", with its weight.
 */
export function checkAsked(
  variant: PlanVariant,
  criteria: readonly Weighed[],
): Outcome<null, "window-not-asked"> {
  const window = variant === "light" ? criteria.find(isOfWindow) : undefined;
  return window ? problem("window-not-asked", { weight: window.weight }) : done(null);
}

/** What a call asks of a plan: a light one leaves out the window once it counts for nothing. */
export function askedCriteria<Row extends Weighed>(variant: PlanVariant, criteria: readonly Row[]): Row[] {
  return criteria.filter((row) => variant === "full" || !isOfWindow(row) || row.weight > 0);
}
