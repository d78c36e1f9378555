import { addDays, addMonths, type Day } from "#app/lib/dates.ts";
import { done, type Outcome, problem } from "#app/lib/outcome.ts";

/** A lease of at most two years has no protection of its term; a day longer and it has (domain.md 4, 7:301 BW). */
const MAX_MONTHS = 24;

/** The last day on which a lease that begins here may end as a temporary one. */
export function lastTemporaryDay(leaseStartsOn: Day): Day {
  return addDays(addMonths(leaseStartsOn, MAX_MONTHS), -1);
}

export type TemporaryProblem =
  "temporary-ends-early" | "temporary-over-two-years" | "rent-path-over-temporary";

/** Whether a lease may end on this day, with a rent path of so many contract years. Null is a lease without an end. */
export function checkTemporary(
  leaseStartsOn: Day,
  until: Day | null,
  years: number,
): Outcome<null, TemporaryProblem> {
  if (until === null) return done(null);
  if (until <= leaseStartsOn) return problem("temporary-ends-early");
  const last = lastTemporaryDay(leaseStartsOn);
  if (until > last) return problem("temporary-over-two-years", { last });
  return until < addMonths(leaseStartsOn, (years - 1) * 12)
    ? problem("rent-path-over-temporary", { years })
    : done(null);
}
