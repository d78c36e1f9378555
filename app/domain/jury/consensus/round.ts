import { type GivenPoints, type Spread, spreads } from "./spread.ts";

type Plan = { readonly applicationId: string; readonly tradeName: string };
type Criterion = {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  /** What 1, 2, 3, 4 and 5 points mean here. */
  readonly anchors: readonly string[];
};
type Agreed = {
  readonly applicationId: string;
  readonly criterionId: string;
  readonly points: number;
  readonly motivation: string;
  readonly notedAt: Date;
};

export type RoundLine = Spread & {
  readonly title: string;
  readonly weight: number;
  readonly anchors: readonly string[];
  /** What one gave oneself; null for who sat in no seat, or gave nothing. */
  readonly own: number | null;
  readonly agreed: { readonly points: number; readonly motivation: string; readonly seen: string } | null;
};

export type RoundPlan = Plan & { readonly lines: readonly RoundLine[] };

type Read = {
  /** In the order of the evening; only plans that the reader may know. */
  readonly plans: readonly Plan[];
  readonly criteria: readonly Criterion[];
  readonly given: readonly GivenPoints[];
  readonly agreed: readonly Agreed[];
  readonly own: readonly {
    readonly applicationId: string;
    readonly criterionId: string;
    readonly points: number | null;
  }[];
};

/** What there is to talk about, plan by plan: where points lie apart, with what was agreed there so far. */
export function roundOf({ plans, criteria, given, agreed, own }: Read): RoundPlan[] {
  return plans.flatMap((plan) => {
    const lines = spreads(given, [plan.applicationId], criteria).map((spread): RoundLine => {
      const isHere = (one: { applicationId: string; criterionId: string }) =>
        one.applicationId === spread.applicationId && one.criterionId === spread.criterionId;
      const criterion = criteria.find(({ id }) => id === spread.criterionId);
      const noted = agreed.find(isHere);
      return {
        ...spread,
        title: criterion?.title ?? "",
        weight: criterion?.weight ?? 0,
        anchors: criterion?.anchors ?? [],
        own: own.find(isHere)?.points ?? null,
        agreed: noted
          ? { points: noted.points, motivation: noted.motivation, seen: noted.notedAt.toISOString() }
          : null,
      };
    });
    return lines.length > 0 ? [{ ...plan, lines }] : [];
  });
}

/** Where a line stands on the page of the round. */
export const lineId = ({ applicationId, criterionId }: Pick<Spread, "applicationId" | "criterionId">) =>
  `line-${applicationId.slice(-8)}-${criterionId.slice(-8)}`;

type Noted = Omit<Agreed, "notedAt"> & { readonly lowest: number; readonly highest: number };

/** What was agreed on one plan, by the names of its criteria; one that was emptied with its plan is left out. */
export function agreedOf(criteria: readonly Pick<Criterion, "id" | "title">[], agreed: readonly Noted[]) {
  return agreed.flatMap(({ criterionId, points, lowest, highest, motivation }) => {
    const criterion = criteria.find(({ id }) => id === criterionId)?.title;
    return criterion && motivation !== "" ? [{ criterion, points, lowest, highest, motivation }] : [];
  });
}

/** All that was agreed, with how the plan and the criterion are called and how far the points lay apart. */
export function agreedLines(plans: readonly RoundPlan[]) {
  return plans.flatMap(({ tradeName, lines }) =>
    lines.flatMap(({ agreed, applicationId, criterionId, title, lowest, highest }) => {
      if (!agreed) return [];
      const { points, motivation } = agreed;
      return [
        {
          applicationId,
          criterionId,
          plan: tradeName,
          criterion: title,
          points,
          lowest,
          highest,
          motivation,
        },
      ];
    }),
  );
}
