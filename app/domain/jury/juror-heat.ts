import type { Panel } from "#app/domain/people/actor.ts";

import type { RankingInput } from "./ranking.ts";

export type JurorRow = {
  readonly seatId: string;
  readonly panel: Panel;
  readonly plans: readonly {
    readonly applicationId: string;
    /** The juror's points for this plan, each criterion by its weight, from 1 to 5; null where none were given. */
    readonly mean: number | null;
    readonly isTied: boolean;
  }[];
};

/**
 * What each juror gave each plan, residents first and in the order of the seats: who reads it sees where the jury lay apart.
 * For looking at alone: places follow from the raw points. Means have one decimal, half up.
 */
export function jurorHeat(
  { seats, criteria, scores, recusals }: RankingInput,
  plans: readonly string[],
): JurorRow[] {
  const weightOf = new Map(criteria.map(({ id, weight }) => [id, weight]));
  const rowOf = ({ id: seatId, panel }: RankingInput["seats"][number]): JurorRow => ({
    seatId,
    panel,
    plans: plans.map((applicationId) => {
      const isThis = (one: { readonly seatId: string; readonly applicationId: string }) =>
        one.seatId === seatId && one.applicationId === applicationId;
      let [sum, weights] = [0, 0];
      for (const score of scores) {
        if (!isThis(score) || score.points === null) continue;
        const weight = weightOf.get(score.criterionId) ?? 0;
        sum += weight * score.points;
        weights += weight;
      }
      const isTied = recusals.some(isThis);
      const mean = weights === 0 || isTied ? null : Math.floor((sum * 20 + weights) / (2 * weights)) / 10;
      return { applicationId, mean, isTied };
    }),
  });
  const of = (panel: Panel) => seats.filter((seat) => seat.panel === panel).map(rowOf);
  return [...of("residents"), ...of("professionals")];
}
