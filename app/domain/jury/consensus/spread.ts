/** From so many points between the lowest and the highest the chair may hold a round (domain.md 2c). */
export const ROUND_FROM = 2;

/** Points that somebody gave for one criterion of one plan, 1 to 5; whose they are is not told. */
export type GivenPoints = {
  readonly applicationId: string;
  readonly criterionId: string;
  readonly points: number;
};

/** What a jury agreed on for one criterion of one plan; it stands beside the points that each juror gave. */
export type AgreedScore = {
  readonly applicationId: string;
  readonly criterionId: string;
  readonly points: number;
  readonly motivation: string;
  readonly lowest: number;
  readonly highest: number;
  readonly notedAt: Date;
};

export type Spread = {
  readonly applicationId: string;
  readonly criterionId: string;
  readonly lowest: number;
  readonly highest: number;
  /** How many jurors gave 1, 2, 3, 4 and 5 points, in this order. */
  readonly counts: readonly number[];
};

const steps = [1, 2, 3, 4, 5] as const;

/** Where jurors gave points that lie two or more apart, in the order of the plans and of the criteria. */
export function spreads(
  given: readonly GivenPoints[],
  plans: readonly string[],
  criteria: readonly { readonly id: string }[],
): Spread[] {
  return plans.flatMap((applicationId) =>
    criteria.flatMap(({ id: criterionId }): Spread[] => {
      const points = given
        .filter((one) => one.applicationId === applicationId && one.criterionId === criterionId)
        .map((one) => one.points);
      const [lowest, highest] = [Math.min(...points), Math.max(...points)];
      if (points.length < 2 || highest - lowest < ROUND_FROM) return [];
      const counts = steps.map((step) => points.filter((one) => one === step).length);
      return [{ applicationId, criterionId, lowest, highest, counts }];
    }),
  );
}
