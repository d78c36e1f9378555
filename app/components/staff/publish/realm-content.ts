import type { RealmAnswers } from "#app/domain/spaces/realm-tree.ts";

type Space = { readonly realm: string; readonly serviceLabel: string };
type Decision = {
  readonly answers: RealmAnswers;
  readonly realm: string;
  readonly isCare: boolean;
  readonly serviceLabel: string;
  readonly legalGround: string;
  readonly ownHomes: number;
  readonly liveability: string;
  readonly motivation: string;
};

/** The last decision as the text of its form; without one, what the space was made with. */
export function realmContent(space: Space, decision: Decision | null) {
  if (!decision) return { realm: space.realm, serviceLabel: space.serviceLabel };
  const { answers, isCare, ownHomes, ...rest } = decision;
  return { ...answers, ...rest, isCare: isCare ? "on" : "", ownHomes: String(ownHomes) };
}
