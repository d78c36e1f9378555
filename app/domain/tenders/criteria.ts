/** The seven things a jury of neighbours looks at (domain.md 5), in the order in which they are published. */
export const criterionKeys = [
  "neighbourhood",
  "feasibility",
  "entrepreneur",
  "small_purse",
  "window",
  "branch_mix",
  "promises",
] as const;
export type CriterionKey = (typeof criterionKeys)[number];

/** Whole percentages that sum to 100; every call may choose its own before it is published. */
export const defaultWeights: Readonly<Record<CriterionKey, number>> = {
  neighbourhood: 30,
  feasibility: 20,
  entrepreneur: 15,
  small_purse: 15,
  window: 10,
  branch_mix: 5,
  promises: 5,
};
