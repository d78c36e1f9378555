import { problem, type Problem } from "#app/lib/outcome.ts";

import type { Staff } from "./actor.ts";
import { mayDo, type Right } from "./rights.ts";

/** What one person asked for and another may agree to. */
export type Asked = {
  readonly askedBy: string | null;
  /** Nobody agreed to it yet, nobody took it back, and what it is about stands where it stood. */
  readonly isWaiting: boolean;
  /** Which request it is: the moment at which it was made, or its id. */
  readonly version?: string | undefined;
};

/** Where nobody asked for anything. */
export const nobodyAsked: Asked = { askedBy: null, isWaiting: false };

export type Second = {
  /** Who wants to agree, as the corporation has them at this moment; null for who left it. */
  readonly staff: Pick<Staff, "personId" | "role"> | null;
  /** What whoever agrees must be allowed to do. */
  readonly right: Right;
  /** Why they leave what weighs these plans to colleagues; null where nothing ties them. */
  readonly tie?: Problem<"tied-to-a-plan" | "own-plan"> | null;
  /** The version of the request that they had on the screen; absent where the page shows only one there can ever be. */
  readonly seen?: string | undefined;
};

/**
 * One asks, a second agrees: why this person may not be the second, or null. In this order: no right to it or no colleague any
 * more, a tie to a plan, nothing that waits, their own request, another request than the one that they read.
 */
export function whyNotSecond({ staff, right, tie, seen }: Second, asked: Asked) {
  if (!staff || !mayDo(staff, right)) return problem("not-your-role");
  if (tie) return tie;
  if (!asked.isWaiting || asked.askedBy === null) return problem("not-in-this-state");
  if (asked.askedBy === staff.personId) return problem("own-work");
  return seen !== undefined && seen !== asked.version ? problem("changed-meanwhile") : null;
}
