import { median } from "#app/lib/median.ts";

import type { StoredRank, StoredRanking } from "./ranking.ts";

/** With fewer plans than this, one's own points and the middle would tell those of somebody else. */
const MIN_PLANS = 3;

type Criterion = { readonly id: string; readonly title: string; readonly weight: number };

export type OwnScore = {
  readonly criterion: string;
  readonly weight: number;
  readonly own: number | null;
  readonly median: number | null;
};

/** Own mean per criterion beside the middle plan; never a rank, and never the points of somebody else. */
export function ownScores(
  criteria: readonly Criterion[],
  { plans }: StoredRanking,
  applicationId: string,
): OwnScore[] {
  return criteria.map(({ id, title, weight }) => ({
    criterion: title,
    weight,
    own: meanOf(
      plans.find((plan) => plan.applicationId === applicationId),
      id,
    ),
    median: middle(plans.map((plan) => meanOf(plan, id))),
  }));
}

/** The total of this plan and of the middle one, and how many jurors gave it points. */
export function ownTotal({ plans }: StoredRanking, applicationId: string) {
  const own = plans.find((plan) => plan.applicationId === applicationId);
  return {
    own: own?.total ?? null,
    median: middle(plans.map(({ total }) => total)),
    jurors: Math.max(0, ...(own?.criteria ?? []).map(({ given }) => given)),
  };
}

function middle(values: readonly (number | null)[]): number | null {
  const given = values.filter((value): value is number => value !== null);
  return given.length < MIN_PLANS ? null : median(given);
}

function meanOf(plan: StoredRank | undefined, criterionId: string): number | null {
  return plan?.criteria.find((criterion) => criterion.criterionId === criterionId)?.mean ?? null;
}
