import { useMatches } from "@remix-run/react";

import type { Brand } from "#app/domain/people/brand.ts";

export type HouseStyle = Brand & { readonly logoKey: string | null };

/** Of which corporation a page is, and how that looks. */
export type Whose = { readonly corporation: string; readonly houseStyle: HouseStyle };

// What loaders tell is typed by nobody who stands outside them; ours is of this one shape.
type Told = { houseStyle?: HouseStyle; whose?: Whose; plan?: { whose?: Whose } } | undefined;

/**
 * The house style of this page, which its loader tells as `houseStyle`, or with whose it is; null where it is Plint's
 * own. The innermost that tells one counts.
 */
export function useHouseStyle(): HouseStyle | null {
  const told = useTold();
  return told.map((data) => data?.houseStyle ?? whoseOf(data)?.houseStyle).findLast(Boolean) ?? null;
}

/** The name of the corporation that this page is of, by its loader's `whose` or that of the plan it shows; else null. */
export function useWhose(): string | null {
  return useTold().map(whoseOf).findLast(Boolean)?.corporation ?? null;
}

const useTold = () => useMatches().map(({ data }) => data as Told);

const whoseOf = (data: Told) => data?.whose ?? data?.plan?.whose;
