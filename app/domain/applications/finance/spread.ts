import { type Cents, cents, share } from "#app/lib/money.ts";

/** Parts in these whole proportions that together are exactly the total; equal parts when all weigh nothing. */
export function spread(total: Cents, weights: readonly number[]): Cents[] {
  const sum = weights.reduce((so, weight) => so + weight, 0);
  if (sum === 0)
    return spread(
      total,
      weights.map(() => 1),
    );
  let weighed = 0;
  let given = 0;
  return weights.map((weight) => {
    weighed += weight;
    const upToHere = share(total, weighed, sum);
    const part = cents(upToHere - given);
    given = upToHere;
    return part;
  });
}

/** Splits an amount in so many parts that differ by one cent at most and together are the amount. */
export function evenly(total: Cents, parts: number): Cents[] {
  return spread(
    total,
    Array.from({ length: parts }, () => 1),
  );
}
