import { ranking, type RankingInput } from "./ranking.ts";

/** How often a plan comes first when the ranking is counted once without each juror. */
export type Certainty = {
  /** So many times it was counted: once for each juror who gave points. */
  readonly rounds: number;
  readonly wins: readonly { readonly applicationId: string; readonly times: number }[];
  /** Without whom another plan would have come first. */
  readonly decisive: readonly string[];
};

/**
 * How sure the first place is: the ranking counted again without each juror in turn, by the same rules. It changes nothing.
 * Null with fewer than two jurors, or where no plan has points.
 */
export function certaintyOf(input: RankingInput): Certainty | null {
  const winnerOf = (told: RankingInput) => ranking(told).find(({ total }) => total !== null)?.applicationId;
  const first = winnerOf(input);
  const jurors = input.seats.filter(({ id }) =>
    input.scores.some(({ seatId, points }) => seatId === id && points !== null),
  );
  if (!first || jurors.length < 2) return null;
  const rounds = jurors.map(({ id }) => ({
    seatId: id,
    winner: winnerOf({
      ...input,
      seats: input.seats.filter((seat) => seat.id !== id),
      scores: input.scores.filter(({ seatId }) => seatId !== id),
    }),
  }));
  const winners = [first, ...rounds.flatMap(({ winner }) => winner ?? [])];
  return {
    rounds: rounds.length,
    wins: [...new Set(winners)].map((applicationId) => ({
      applicationId,
      times: rounds.filter(({ winner }) => winner === applicationId).length,
    })),
    decisive: rounds.flatMap(({ seatId, winner }) => (winner === first ? [] : [seatId])),
  };
}
