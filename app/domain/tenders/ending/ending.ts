import { step } from "#app/lib/state-table.ts";

import { tenderSteps, type TenderState } from "../states.ts";

/** How a call ends without a winner: it is taken back, or nobody who pitched or wrote suits it. */
export const endingKinds = ["withdraw", "fail"] as const;
export type EndingKind = (typeof endingKinds)[number];

/** The states in which a call is over and nobody got the space. */
export const endedStates = ["withdrawn", "no_suitable_candidate"] as const satisfies readonly TenderState[];

export const hasEnded = (tender: { readonly state: TenderState }) =>
  endedStates.some((state) => state === tender.state);

/** Before it opens nobody outside the corporation knows of a call: then its reason is for colleagues alone. */
export const isUnheardOf = (state: TenderState) => ["draft", "review", "scheduled"].includes(state);

/** How a call can end from here, along its table of states. */
export const endingsFrom = (state: TenderState): EndingKind[] =>
  endingKinds.filter((kind) => step(tenderSteps, state, kind) !== null);

type Ended = {
  readonly state: TenderState;
  readonly endedAt: Date | null;
  readonly endedReason: string;
};

/** How, when (ISO moment) and why a call ended without a winner, for whoever may read it; null while it goes on. */
export function endedIn({ state, endedAt, endedReason }: Ended) {
  if (endedAt === null) return null;
  const kind: EndingKind = state === "withdrawn" ? "withdraw" : "fail";
  return { kind, at: endedAt.toISOString(), reason: endedReason };
}

export type EndedCall = NonNullable<ReturnType<typeof endedIn>>;
