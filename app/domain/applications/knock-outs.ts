/** Why a plan cannot win, whatever its points (domain.md 5): said beforehand, and the same for everybody. */
export const knockOuts = ["use", "branch", "incomplete", "integrity"] as const;
export type KnockOut = (typeof knockOuts)[number];

export const KNOCK_OUT_REASON_LENGTH = 600;
