import type { ServiceLabel } from "#app/domain/spaces/vocabulary.ts";
import { type Cents, cents } from "#app/lib/money.ts";
import { done, type Outcome, problem } from "#app/lib/outcome.ts";

import type { YearClaim } from "./discount.ts";

/** The room of one calendar year: what may be given away, and what was promised already. */
export type YearRoom = { readonly year: number; readonly budget: Cents; readonly committed: Cents };

export type YearLeft = { readonly year: number; readonly claim: Cents; readonly left: Cents };

/** What is left of each year once this discount is promised; less than nothing when it does not fit. */
export function leftAfter(claims: readonly YearClaim[], rooms: readonly YearRoom[]): YearLeft[] {
  return claims.map(({ year, amount }) => {
    const room = rooms.find((one) => one.year === year);
    return { year, claim: amount, left: cents((room?.budget ?? 0) - (room?.committed ?? 0) - amount) };
  });
}

/** Refuses a discount that one of its years has no room for in this branch, with how much is short, in whole euros. */
export function checkBudget(
  claims: readonly YearClaim[],
  rooms: readonly YearRoom[],
  label: ServiceLabel,
): Outcome<null, "no-discount-budget" | "discount-over-budget"> {
  for (const { year, left } of leftAfter(claims, rooms)) {
    if (!rooms.some((room) => room.year === year)) return problem("no-discount-budget", { year, label });
    if (left < 0) return problem("discount-over-budget", { year, label, short: Math.ceil(-left / 100) });
  }
  return done(null);
}
