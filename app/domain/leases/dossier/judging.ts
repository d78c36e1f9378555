import type { RankingInput } from "#app/domain/jury/ranking.ts";
import { type PlanPoints, rawPoints, type ReasonedScore } from "#app/domain/jury/raw-points.ts";
import type { SeatState } from "#app/domain/jury/states.ts";
import { type Unscored, unscoredBy } from "#app/domain/jury/turnout.ts";
import { type Panel, panels } from "#app/domain/people/actor.ts";

/**
 * All that a ranking is computed from, so that anybody can count it again: jurors by panel and number and not by name,
 * every point as it was given with its reason, ties, who gave no points and why, and the lot that was drawn beforehand.
 * Cells stand in the order of the criteria of the rules.
 */
export type DossierJudging = {
  readonly jurors: readonly DossierJuror[];
  readonly points: readonly PlanPoints[];
  readonly ties: readonly { readonly seatId: string; readonly applicationId: string }[];
  readonly unscored: readonly Unscored[];
  readonly lot: readonly string[];
};

export type DossierJuror = {
  readonly seatId: string;
  readonly panel: Panel;
  /** Within the panel, from 1; the same in every copy, also once a name was erased. */
  readonly number: number;
  /** Whether this juror had joined, so that the points count. */
  readonly joined: boolean;
};

type Judging = {
  readonly pitches: readonly { readonly applicationId: string; readonly turn: string | null }[];
  readonly seats: readonly { readonly id: string; readonly panel: Panel; readonly state: SeatState }[];
  readonly input: RankingInput;
  readonly scored: readonly ReasonedScore[];
};

/** The judging of one call as far as its reader knows the plans: of another plan neither points nor ties. */
export function dossierJudging(
  { pitches, seats, input, scored }: Judging,
  ranked: readonly string[],
  known: readonly string[],
): DossierJudging {
  const isKnown = ({ applicationId }: { readonly applicationId: string }) => known.includes(applicationId);
  const ordered = seats.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const given = pitches.filter((pitch) => isKnown(pitch) && pitch.turn !== "no_show");
  const recusals = input.recusals.filter(isKnown);
  return {
    jurors: panels.flatMap((panel) =>
      ordered
        .filter((seat) => seat.panel === panel)
        .map(({ id, state }, index) => ({
          seatId: id,
          panel,
          number: index + 1,
          joined: state === "instructed",
        })),
    ),
    points: rawPoints(
      { criteria: input.criteria, seats: ordered },
      scored,
      ranked.filter((id) => known.includes(id)),
    ),
    ties: recusals
      .map(({ seatId, applicationId }) => ({ seatId, applicationId }))
      .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    unscored: unscoredBy({
      seats: ordered,
      plans: given.map(({ applicationId }) => applicationId),
      scores: scored.filter(isKnown),
      recusals,
    }),
    lot: input.lot.filter((id) => known.includes(id)),
  };
}

const keyOf = ({ seatId, applicationId }: { readonly seatId: string; readonly applicationId: string }) =>
  `${seatId} ${applicationId}`;
