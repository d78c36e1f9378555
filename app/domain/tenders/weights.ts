import { type Outcome, done, problem } from "#app/lib/outcome.ts";

export type WeightsProblem = "weights-not-whole" | "weights-not-100";

/** Weights are whole percentages from 0 to 100 that sum to exactly 100; a refusal names the sum. */
export function checkWeights(weights: readonly number[]): Outcome<readonly number[], WeightsProblem> {
  if (weights.some((weight) => !Number.isInteger(weight) || weight < 0 || weight > 100)) {
    return problem("weights-not-whole");
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum === 100 ? done(weights) : problem("weights-not-100", { sum });
}
