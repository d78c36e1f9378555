import type { PlanPart } from "../plan-parts.ts";

type Saved = { readonly part: PlanPart; readonly savedBy: string | null; readonly savedAt: Date };

/** Whoever saved in the last minutes is taken to be still at it: the page saves by itself while somebody types. */
const NOW_MINUTES = 5;

export type Presence = { readonly part: PlanPart; readonly at: Date; readonly isNow: boolean };

/** Where somebody last wrote, and whether that is going on now; null for whoever saved no part last. */
export function presenceOf(personId: string, parts: readonly Saved[], now: Date): Presence | null {
  const [last] = parts
    .filter(({ savedBy }) => savedBy === personId)
    .toSorted((a, b) => b.savedAt.getTime() - a.savedAt.getTime());
  if (!last) return null;
  const isNow = now.getTime() - last.savedAt.getTime() < NOW_MINUTES * 60_000;
  return { part: last.part, at: last.savedAt, isNow };
}
