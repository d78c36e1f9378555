import { endedStates } from "./ending/ending.ts";
import type { TenderState } from "./states.ts";

/** What the public is told of a call, in four words. */
export const publicStatuses = ["open", "running", "result", "ended"] as const;
export type PublicStatus = (typeof publicStatuses)[number];

const states: Readonly<Record<PublicStatus, readonly TenderState[]>> = {
  open: ["scheduled", "open"],
  running: ["closed", "selection", "pitching", "decided"],
  result: ["published", "leasing", "let"],
  ended: endedStates,
};

/** The states behind a status; without one, all that the public may find. */
export function statusStates(status: PublicStatus | undefined): TenderState[] {
  return status ? [...states[status]] : publicStatuses.flatMap((one) => states[one]);
}

/** The status of a call that is public; null for one that is not yet. */
export function publicStatusOf(state: TenderState): PublicStatus | null {
  return publicStatuses.find((status) => states[status].includes(state)) ?? null;
}
