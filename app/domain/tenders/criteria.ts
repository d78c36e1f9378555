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

export const criteriaTemplates = ["neighbourhood_shop", "makers", "hospitality", "care"] as const;
export type CriteriaTemplate = (typeof criteriaTemplates)[number];

/** Sets of weights to begin with (domain.md 5 and 8); what the points mean in each stands with the words of the product. */
export const templateWeights: Readonly<Record<CriteriaTemplate, Readonly<Record<CriterionKey, number>>>> = {
  neighbourhood_shop: defaultWeights,
  makers: weights(20, 20, 20, 10, 20, 5, 5),
  hospitality: weights(30, 20, 15, 20, 5, 5, 5),
  care: weights(25, 30, 20, 10, 5, 5, 5),
};

/** Whether the library has a template of this name. */
export function isCriteriaTemplate(name: string): name is CriteriaTemplate {
  return criteriaTemplates.some((one) => one === name);
}

function weights(...given: readonly [number, number, number, number, number, number, number]) {
  const [neighbourhood, feasibility, entrepreneur, small_purse, window, branch_mix, promises] = given;
  return { neighbourhood, feasibility, entrepreneur, small_purse, window, branch_mix, promises };
}
