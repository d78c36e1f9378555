/** Why a plan cannot win, whatever its points (domain.md 5): said beforehand, and the same for everybody. */
export const knockOuts = ["use", "branch", "incomplete", "integrity"] as const;
export type KnockOut = (typeof knockOuts)[number];

export const KNOCK_OUT_REASON_LENGTH = 600;

/** Which of them hold under these rules: no branch is excluded where the call named none. */
export function knockOutsUnder(rules: { readonly excludedBranches: readonly string[] } | null): KnockOut[] {
  const isOpenToAll = !rules || rules.excludedBranches.length === 0;
  return knockOuts.filter((kind) => !(kind === "branch" && isOpenToAll));
}
