import { type Panel, panels } from "#app/domain/people/actor.ts";
import { compare, type Fraction, rounded } from "#app/lib/fraction.ts";

import {
  criterionScores,
  type CriterionScore,
  type JurySeat,
  type PanelShares,
  type RawScore,
  totalScore,
  type WeightedCriterion,
} from "./scoring.ts";

/** The declared order in which equal totals are told apart (domain.md 5); the last step always decides. */
export const tieBreakers = ["total", "neighbourhood", "feasibility", "lot"] as const;
export type TieBreaker = (typeof tieBreakers)[number];

export type RankingInput = {
  readonly criteria: readonly WeightedCriterion[];
  readonly seats: readonly JurySeat[];
  readonly shares: PanelShares;
  readonly scores: readonly RawScore[];
  /** `made`: nobody declared it, for who sits there makes or made that plan. */
  readonly recusals: readonly {
    readonly seatId: string;
    readonly applicationId: string;
    readonly made?: boolean;
  }[];
  /** All plans that pitched, in the order of a lot drawn beforehand. */
  readonly lot: readonly string[];
};

export type Ranked = {
  readonly applicationId: string;
  readonly rank: number;
  readonly total: Fraction | null;
  readonly criteria: readonly CriterionScore[];
  /** What put this plan above the next; null for the last. */
  readonly decidedBy: TieBreaker | null;
  readonly missing: readonly MissingScore[];
};

/** Points that do not count, and why: the juror has a tie, said "I don't know", or gave nothing. */
export type MissingScore = {
  readonly seatId: string;
  readonly criterionId: string;
  readonly why: "recused" | "unknown" | "not_scored";
};

/** The order of the plans, recomputed from raw points. It does not depend on the order of any input but the lot. */
export function ranking(input: RankingInput): Ranked[] {
  const plans = input.lot.map((applicationId) => {
    const scores = input.scores.filter((score) => score.applicationId === applicationId);
    const criteria = criterionScores(scores, input.criteria, input.seats, input.shares);
    return {
      applicationId,
      criteria,
      total: totalScore(criteria),
      missing: missingScores(input, applicationId),
    };
  });
  const ordered = plans.toSorted((a, b) => judge(input, a, b).order);
  return ordered.map((plan, index) => {
    const next = ordered[index + 1];
    return { ...plan, rank: index + 1, decidedBy: next ? judge(input, plan, next).by : null };
  });
}

type Plan = Pick<Ranked, "applicationId" | "criteria" | "total">;

function judge(input: RankingInput, a: Plan, b: Plan): { order: number; by: TieBreaker } {
  const total = higherFirst(a.total, b.total);
  if (total !== 0) return { order: total, by: "total" };
  for (const key of ["neighbourhood", "feasibility"] as const) {
    const order = higherFirst(meanFor(input, a, key), meanFor(input, b, key));
    if (order !== 0) return { order, by: key };
  }
  return { order: input.lot.indexOf(a.applicationId) - input.lot.indexOf(b.applicationId), by: "lot" };
}

function meanFor(input: RankingInput, plan: Plan, key: string): Fraction | null {
  const id = input.criteria.find((criterion) => criterion.key === key)?.id;
  return plan.criteria.find((score) => score.criterionId === id)?.mean ?? null;
}

/** A plan without any points stands behind every plan with points. */
function higherFirst(a: Fraction | null, b: Fraction | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return -compare(a, b);
}

function missingScores(input: RankingInput, applicationId: string): MissingScore[] {
  return input.seats.flatMap((seat) =>
    input.criteria.flatMap((criterion): MissingScore[] => {
      const score = input.scores.find(
        (candidate) =>
          candidate.seatId === seat.id &&
          candidate.applicationId === applicationId &&
          candidate.criterionId === criterion.id,
      );
      if (score && score.points !== null) return [];
      const recused = input.recusals.some(
        (recusal) => recusal.seatId === seat.id && recusal.applicationId === applicationId,
      );
      return [
        {
          seatId: seat.id,
          criterionId: criterion.id,
          why: recused ? "recused" : score ? "unknown" : "not_scored",
        },
      ];
    }),
  );
}

/** The ranking as it is stored and shown: totals to one decimal, means to two. */
export type StoredRanking = { readonly plans: readonly StoredRank[] };
export type StoredRank = {
  readonly applicationId: string;
  readonly rank: number;
  readonly total: number | null;
  readonly decidedBy: TieBreaker | null;
  readonly criteria: readonly {
    readonly criterionId: string;
    readonly weight: number;
    readonly mean: number | null;
    readonly residents: number | null;
    readonly professionals: number | null;
    readonly given: number;
  }[];
  readonly missing: readonly MissingScore[];
};

/** Where a whole panel gave no points while the other did, so that its share went there. */
export function panelsWithout(
  rank: StoredRank,
  residentsShare: number,
): { readonly panel: Panel; readonly criterionId: string }[] {
  const shares = { residents: residentsShare, professionals: 100 - residentsShare };
  return rank.criteria.flatMap((score) =>
    score.mean === null
      ? []
      : panels
          .filter((panel) => score[panel] === null && shares[panel] > 0)
          .map((panel) => ({ panel, criterionId: score.criterionId })),
  );
}

/** A ranking as it is kept and shown: totals to one decimal, means to two. The order itself was counted exactly. */
export function storedRanking(ranked: readonly Ranked[]): StoredRanking {
  const shown = (value: Fraction | null, decimals: number) =>
    value === null ? null : rounded(value, decimals);
  return {
    plans: ranked.map(({ applicationId, rank, total, decidedBy, criteria, missing }) => ({
      applicationId,
      rank,
      total: shown(total, 1),
      decidedBy,
      missing,
      criteria: criteria.map((score) => ({
        criterionId: score.criterionId,
        weight: score.weight,
        mean: shown(score.mean, 2),
        residents: shown(score.panels.residents, 2),
        professionals: shown(score.panels.professionals, 2),
        given: score.given,
      })),
    })),
  };
}
