import type { TenderState } from "#app/domain/tenders/states.ts";

/** What counts at the desk of a call that nobody agreed to yet. */
export type CallToBe = {
  readonly state: TenderState;
  /** A colleague sent it back with a reason, and nobody proposed it again. */
  readonly wasReturned: boolean;
  readonly proposedBy: string | null;
  /** Who alone can agree to it, because they sign for its discount; null when any signer can. */
  readonly onlySigner: string | null;
  /** Whoever signs for its discount can do so no more, so that nobody can agree. */
  readonly signerLeft: boolean;
};

/**
 * What a draft or a proposal waits for from this person. One that came back is for everybody who prepares, its proposer
 * among them; one that nobody can agree to is put before nobody, but taken back by whoever may.
 */
export function stepsOfDraft(call: CallToBe, personId: string) {
  if (call.state === "draft") return call.wasReturned ? (["mend-draft"] as const) : [];
  if (call.signerLeft) return ["take-back"] as const;
  const isTheirs = isOthers(call.proposedBy, personId) && (call.onlySigner ?? personId) === personId;
  return isTheirs ? (["approve"] as const) : [];
}

/** Whether somebody asked, and that was somebody else. */
export const isOthers = (askedBy: string | null, personId: string) =>
  askedBy !== null && askedBy !== personId;
