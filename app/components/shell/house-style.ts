import { useMatches } from "@remix-run/react";

import type { Brand } from "#app/domain/people/brand.ts";

/** A page whose loader tells a `houseStyle` looks like the corporation that it is of. */
export type HouseStyle = Brand & { readonly logoKey: string | null };

/** The house style of this page; null where it is Plint's own. The innermost that tells one counts. */
export function useHouseStyle(): HouseStyle | null {
  // What loaders tell is typed by nobody who stands outside them; ours is of this one shape.
  const told = useMatches().map(({ data }) => (data as { houseStyle?: HouseStyle } | undefined)?.houseStyle);
  return told.findLast((style) => style !== undefined) ?? null;
}
