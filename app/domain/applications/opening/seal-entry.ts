import { type Hash, leafOf } from "#app/lib/merkle.ts";

type Sealed = { readonly receiptNumber: string; readonly contentHash: string };

/** What a plan is in the pile of sealed plans: its receipt number and its seal, both of which its maker holds. */
export function sealEntry({ receiptNumber, contentHash }: Sealed): string {
  return `${receiptNumber} ${contentHash}`;
}

/** The pile as leaves, in an order that tells nothing of who came when. */
export function pileOf(plans: readonly Sealed[], hash: Hash): string[] {
  return plans.map((plan) => leafOf(sealEntry(plan), hash)).toSorted();
}
