import { type Panel, panels } from "#app/domain/people/actor.ts";
import { type Fraction, fraction, mean, plus, times, zero } from "#app/lib/fraction.ts";

export const MAX_POINTS = 5;

export type WeightedCriterion = { readonly id: string; readonly key: string; readonly weight: number };

/** One juror's points for one criterion of one plan; null is "I don't know": missing, never zero. */
export type RawScore = {
  readonly seatId: string;
  readonly applicationId: string;
  readonly criterionId: string;
  readonly points: number | null;
};

export type JurySeat = { readonly id: string; readonly panel: Panel };

/** How the two panels count, in whole percents that sum to 100. */
export type PanelShares = Readonly<Record<Panel, number>>;

export type CriterionScore = {
  readonly criterionId: string;
  readonly weight: number;
  /** Mean of the panels by their share, on 1 to 5; null when nobody scored it. */
  readonly mean: Fraction | null;
  readonly panels: Readonly<Record<Panel, Fraction | null>>;
  /** How many jurors gave points. */
  readonly given: number;
};

/**
 * One plan's points per criterion. Within a panel the plain mean of those who gave points; the panels by their
 * published share. A panel that gave none leaves its share to the other; one that counts for nothing never counts.
 */
export function criterionScores(
  scores: readonly RawScore[],
  criteria: readonly WeightedCriterion[],
  seats: readonly JurySeat[],
  shares: PanelShares,
): CriterionScore[] {
  const panelOf = new Map(seats.map((seat) => [seat.id, seat.panel]));
  return criteria.map((criterion) => {
    const given = scores.filter(
      (score) => score.criterionId === criterion.id && score.points !== null && panelOf.has(score.seatId),
    );
    const meanOf = (panel: Panel) =>
      mean(given.filter((score) => panelOf.get(score.seatId) === panel).map((score) => score.points ?? 0));
    const means = { residents: meanOf("residents"), professionals: meanOf("professionals") };
    return {
      criterionId: criterion.id,
      weight: criterion.weight,
      mean: combine(means, shares),
      panels: means,
      given: given.length,
    };
  });
}

/**
 * The total on 100: Σ weight × mean ÷ 5 (domain.md 5: anyone can check it on paper). A criterion that nobody
 * scored is left out and the other weights carry the whole. Null when nobody scored anything.
 */
export function totalScore(scores: readonly CriterionScore[]): Fraction | null {
  const scored = scores.filter((score): score is CriterionScore & { mean: Fraction } => score.mean !== null);
  const weight = scored.reduce((total, score) => total + score.weight, 0);
  if (weight === 0) return null;
  const points = scored.reduce(
    (total, score) => plus(total, times(fraction(score.weight), score.mean)),
    zero,
  );
  return times(points, fraction(100, weight * MAX_POINTS));
}

function combine(means: Readonly<Record<Panel, Fraction | null>>, shares: PanelShares): Fraction | null {
  const counted = panels.flatMap((panel) => {
    const mean = means[panel];
    return mean && shares[panel] > 0 ? [{ mean, share: shares[panel] }] : [];
  });
  if (counted.length === 0) return null;
  const parts = counted.reduce((total, { share }) => total + share, 0);
  return counted.reduce((sum, { mean, share }) => plus(sum, times(mean, fraction(share, parts))), zero);
}
