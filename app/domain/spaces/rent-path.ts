import { type Cents, share } from "#app/lib/money.ts";

/** One contract year of a rent path: so many percent of the target rent, so many cents a month. */
export type RentStep = { readonly year: number; readonly percent: number; readonly rent: Cents };

/** The monthly rent in each contract year, from whole percentages of the target rent; half a cent rounds up. */
export function rentPath(targetRent: Cents, percents: readonly number[]): RentStep[] {
  return percents.map((percent, index) => ({
    year: index + 1,
    percent,
    rent: share(targetRent, percent, 100),
  }));
}

export type RentPathProblem = "no-steps" | "too-many-steps" | "not-a-percentage" | "falls" | "misses-target";

/** Whether these percentages are a rent path: 1 to 10 years, never falling, ending at the target rent. */
export function checkRentPath(percents: readonly number[]): RentPathProblem | null {
  if (percents.length === 0) return "no-steps";
  if (percents.length > 10) return "too-many-steps";
  if (percents.some((percent) => !Number.isInteger(percent) || percent < 0 || percent > 100))
    return "not-a-percentage";
  if (percents.some((percent, year) => percent < (percents[year - 1] ?? 0))) return "falls";
  return percents.at(-1) === 100 ? null : "misses-target";
}

/** A last step of more than 25 points is a jump that a tenant may not be able to make (domain.md 1a 14). */
export function lastJump(percents: readonly number[]): number | null {
  const jump = (percents.at(-1) ?? 0) - (percents.at(-2) ?? percents.at(-1) ?? 0);
  return jump > 25 ? jump : null;
}
