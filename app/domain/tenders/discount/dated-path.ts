import { checkRentPath, type RentPathProblem, type RentStep } from "#app/domain/spaces/rent-path.ts";
import { addMonths, type Day } from "#app/lib/dates.ts";
import { type Cents } from "#app/lib/money.ts";
import { done, type Outcome, problem } from "#app/lib/outcome.ts";

/** From this day on so much a month, as staff write a step by its date. */
export type DatedStep = { readonly fromOn: Day; readonly amount: Cents };

export type DatedPathProblem = RentPathProblem | "starts-elsewhere" | "not-a-contract-year";

const MAX_YEARS = 10;

/**
 * Steps by date as the rent of each contract year. The first is the first day of the lease, every other an anniversary of
 * it, in order; the rent never falls and ends at the target rent.
 */
export function yearsOf(
  steps: readonly DatedStep[],
  leaseStartsOn: Day,
  targetRent: Cents,
): Outcome<Cents[], DatedPathProblem> {
  if (steps.length === 0) return problem("no-steps");
  if (steps[0]?.fromOn !== leaseStartsOn) return problem("starts-elsewhere");
  const starts = steps.map(({ fromOn }) => yearAt(fromOn, leaseStartsOn));
  if (starts.some((year, index) => year === null || (index > 0 && year <= (starts[index - 1] ?? 0))))
    return problem("not-a-contract-year");
  const last = starts.at(-1) ?? 0;
  const rents = Array.from({ length: last + 1 }, (_, year) => rentIn(year, steps, starts));
  const wrong = checkAmounts(rents, targetRent);
  return wrong ? problem(wrong) : done(rents);
}

/** The path of these amounts; a percentage beside each, rounded half up, for whoever reads in percentages. */
export function pathOfAmounts(amounts: readonly Cents[], targetRent: Cents): RentStep[] {
  return amounts.map((rent, index) => ({
    year: index + 1,
    percent: targetRent === 0 ? 100 : Math.floor((rent * 200 + targetRent) / (targetRent * 2)),
    rent,
  }));
}

/** The same rules as for percentages. */
export function checkAmounts(rents: readonly Cents[], targetRent: Cents): RentPathProblem | null {
  if (rents.length > MAX_YEARS) return checkRentPath(Array<number>(MAX_YEARS + 1).fill(100));
  if (rents.some((rent, year) => rent < (rents[year - 1] ?? 0))) return "falls";
  return rents.at(-1) === targetRent ? null : "misses-target";
}

/** Which contract year begins on this day, from 0; null when none does. */
function yearAt(on: Day, leaseStartsOn: Day): number | null {
  for (let year = 0; year <= MAX_YEARS; year += 1)
    if (addMonths(leaseStartsOn, year * 12) === on) return year;
  return null;
}

function rentIn(year: number, steps: readonly DatedStep[], starts: readonly (number | null)[]): Cents {
  const index = starts.findLastIndex((start) => start !== null && start <= year);
  const step = steps[index];
  if (!step) throw new Error("a year before the first step");
  return step.amount;
}
