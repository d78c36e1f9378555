import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { Cents } from "#app/lib/money.ts";

/** What somebody looks for. What is left out is any; money is cents a month in the first year. */
export type SearchFilters = {
  /** A town or a neighbourhood, as the calls write it. */
  readonly place?: string | undefined;
  readonly minAreaM2?: number | undefined;
  readonly maxAreaM2?: number | undefined;
  readonly maxRentCents?: number | undefined;
  readonly branch?: string | undefined;
  /** The address on the web of one space: somebody who waits for its call. */
  readonly space?: string | undefined;
};

/** An address on the web, as spaces have them. */
export const isSlug = (text: string) => /^[a-z0-9-]{1,120}$/.test(text);

type Promised = { readonly slug?: string } & Pick<FrozenRules, "wantedBranches" | "excludedBranches"> & {
    readonly space: Pick<FrozenRules["space"], "city" | "neighbourhood" | "areaM2">;
    readonly rent: { readonly targetRent: Cents; readonly path: readonly { readonly rent: Cents }[] };
  };

/**
 * Whether a call, as it was published, is what somebody looks for. The overview and the letters about new spaces ask
 * the same question here. A branch fits where it is wanted, or where all are welcome but the excluded.
 */
export function fits(filters: SearchFilters, rules: Promised): boolean {
  const { place, minAreaM2, maxAreaM2, maxRentCents, branch } = filters;
  if (filters.space !== undefined && filters.space !== rules.slug) return false;
  const { space, rent, wantedBranches, excludedBranches } = rules;
  const firstRent = rent.path[0]?.rent ?? rent.targetRent;
  if (place !== undefined && place !== space.city && place !== space.neighbourhood) return false;
  if (minAreaM2 !== undefined && space.areaM2 < minAreaM2) return false;
  if (maxAreaM2 !== undefined && space.areaM2 > maxAreaM2) return false;
  if (maxRentCents !== undefined && firstRent > maxRentCents) return false;
  if (branch === undefined) return true;
  if (excludedBranches.includes(branch)) return false;
  return wantedBranches.length === 0 || wantedBranches.includes(branch);
}

/** The same filters in one form, without what was left open, so that equal searches are equal. */
export function normalised(filters: SearchFilters): SearchFilters {
  const { place, minAreaM2, maxAreaM2, maxRentCents, branch, space } = filters;
  return Object.fromEntries(
    Object.entries({ place, minAreaM2, maxAreaM2, maxRentCents, branch, space }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}
