import { type Outcome, done, problem } from "#app/lib/outcome.ts";
import { parseWhole } from "#app/lib/whole-number.ts";

export type WeightsProblem = "weights-not-whole" | "weights-not-100";

/** All weights of a call together, in percent. */
export const WHOLE_WEIGHT = 100;

/** Weights are whole percentages from 0 to 100 that sum to exactly 100; a refusal names the sum. */
export function checkWeights(weights: readonly number[]): Outcome<readonly number[], WeightsProblem> {
  if (!weights.every(isWeight)) return problem("weights-not-whole");
  const sum = sumOf(weights);
  return sum === WHOLE_WEIGHT ? done(weights) : problem("weights-not-100", { sum });
}

/** What weights come to as they stand typed: exactly the whole, so much over or under it, or one of them is no weight. */
export type WeighedUp =
  | { readonly stand: "exact" | "over" | "under"; readonly sum: number; readonly by: number }
  | { readonly stand: "unreadable" };

/** Reads the fields of a form as its saving reads them; a field that is still empty adds nothing. */
export function weighUp(typed: readonly string[]): WeighedUp {
  const weights = typed.map((text) => (text.trim() === "" ? 0 : parseWhole(text)));
  if (!weights.every((weight) => weight !== null && isWeight(weight))) return { stand: "unreadable" };
  const sum = sumOf(weights.map(Number));
  const stand = sum === WHOLE_WEIGHT ? "exact" : sum > WHOLE_WEIGHT ? "over" : "under";
  return { stand, sum, by: Math.abs(sum - WHOLE_WEIGHT) };
}

const isWeight = (weight: number) => Number.isInteger(weight) && weight >= 0 && weight <= WHOLE_WEIGHT;
const sumOf = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);

/** One tile of the bar of a weight stands for so many percent. */
export const TILE_PERCENT = 5;

/** How many tiles of its bar this weight lays, to the nearest; none for what is no weight. */
export function tilesOf(typed: string): number {
  const weight = parseWhole(typed);
  return weight === null || !isWeight(weight) ? 0 : Math.round(weight / TILE_PERCENT);
}
