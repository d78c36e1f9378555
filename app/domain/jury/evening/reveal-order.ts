import type { Live } from "./live-evening.ts";

/** One plan that the reveal shows. */
export type Revealed = {
  readonly applicationId: string;
  /** Null where ranks would show somebody as the last of all; then there are no points either. */
  readonly rank: number | null;
  readonly points: number | null;
  /** The unit that it wins, empty for the one space of a call; null for who wins nothing. */
  readonly wins: string | null;
};

type Evening = Pick<Live, "reveal" | "totals" | "unitAwards">;

const MOST_PLACES = 3;

/**
 * The plans that the reveal shows, the best first; each press shows one more, from the end: at most three places and never
 * the last of all, so that nobody is last on a screen. Of a building every winner is shown; where the last of all wins too,
 * only winners are, in the order of the units, without ranks and points.
 */
export function revealOrder({ reveal: { style }, totals, unitAwards }: Evening): Revealed[] {
  const ranked = totals.filter(({ total }) => total !== null).toSorted((a, b) => a.rank - b.rank);
  if (style === "not_tonight") return [];
  const won = unitsWon(ranked, unitAwards);
  const places = style === "winner" ? 0 : Math.min(MOST_PLACES, Math.max(1, ranked.length - 1));
  const last = ranked.length > 1 ? ranked.at(-1) : undefined;
  if (last && won.has(last.applicationId))
    return [...won].map(([applicationId, wins]) => ({ applicationId, wins, rank: null, points: null }));
  return ranked
    .filter(({ applicationId }, index) => index < places || won.has(applicationId))
    .map(({ applicationId, rank, total }) => ({
      applicationId,
      rank,
      points: total,
      wins: won.get(applicationId) ?? null,
    }));
}

/** What the hall has seen of it by now. */
export function revealedSoFar(evening: Evening): Revealed[] {
  const order = revealOrder(evening);
  return order.slice(Math.max(0, order.length - evening.reveal.step));
}

/** What each winner gets, in the order of the units. */
function unitsWon(
  ranked: readonly { readonly applicationId: string }[],
  unitAwards: Evening["unitAwards"],
): Map<string, string> {
  if (unitAwards.length === 0) return new Map(ranked.slice(0, 1).map((first) => [first.applicationId, ""]));
  return new Map(
    unitAwards.flatMap(({ applicationId, unit }) => (applicationId ? [[applicationId, unit] as const] : [])),
  );
}
