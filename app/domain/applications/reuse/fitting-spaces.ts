type Space = {
  readonly slug: string;
  readonly city: string;
  readonly closesAt: string;
  readonly wantedBranches: readonly string[];
  readonly excludedBranches: readonly string[];
};

type Plan = { readonly slug: string; readonly city: string; readonly branch: string };

/**
 * Open spaces where this plan could go: not where its branch is excluded, nor where it came from. The own city first,
 * then where the branch is wanted, then what closes first.
 */
export function fittingSpaces<Open extends Space>(plan: Plan, open: readonly Open[]): Open[] {
  const isWanted = ({ wantedBranches }: Open) => wantedBranches.includes(plan.branch);
  return open
    .filter((space) => space.slug !== plan.slug && !isExcluded(plan.branch, space))
    .toSorted(
      (a, b) =>
        Number(b.city === plan.city) - Number(a.city === plan.city) ||
        Number(isWanted(b)) - Number(isWanted(a)) ||
        Date.parse(a.closesAt) - Date.parse(b.closesAt),
    );
}

/** Whether the neighbourhood does not want this branch there. */
export const isExcluded = (branch: string, { excludedBranches }: Pick<Space, "excludedBranches">) =>
  branch !== "" && excludedBranches.includes(branch);
