import { certaintyOf } from "./certainty.ts";
import { jurorHeat } from "./juror-heat.ts";
import { jurorSpread } from "./juror-spread.ts";
import type { RankingInput } from "./ranking.ts";
import { rawPoints, type ReasonedScore } from "./raw-points.ts";
import type { SeatState } from "./states.ts";
import { panelTurnout, unscoredBy } from "./turnout.ts";

type Judging = {
  readonly pitches: readonly { readonly applicationId: string; readonly turn: string | null }[];
  readonly seats: readonly (RankingInput["seats"][number] & { readonly state: SeatState })[];
  readonly input: RankingInput;
  readonly scored: readonly ReasonedScore[];
};

/**
 * All that staff are told of the points beside the ranking, plans in its order: who gave any, what each gave, every single
 * point, and how sure the first place is. A pitch that nobody came to give asks nobody for points.
 */
export function toldPoints({ pitches, seats, input, scored }: Judging, ranked: readonly string[]) {
  const given = pitches.filter(({ turn }) => turn !== "no_show").map(({ applicationId }) => applicationId);
  const judged = { seats, plans: given, scores: input.scores, recusals: input.recusals };
  const jurorRows = jurorHeat(input, ranked);
  return {
    panels: panelTurnout(judged),
    unscored: unscoredBy(judged),
    jurorRows,
    spread: jurorSpread(jurorRows),
    points: rawPoints(input, scored, ranked),
    certainty: certaintyOf(input),
  };
}
