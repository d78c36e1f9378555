import type { ReactNode } from "react";

import type { StoredRanking } from "#app/domain/jury/ranking.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";

import { FinalStanding } from "./final-standing.tsx";

type Plan = {
  readonly applicationId: string;
  readonly tradeName: string;
  /** Nobody came to give this pitch. */
  readonly noShow: boolean;
};
type Criterion = { readonly id: string; readonly title: string; readonly weight: number };
type Agreed = { readonly applicationId: string; readonly criterionId: string; readonly points: number };
type Props = {
  ranking: StoredRanking;
  plans: readonly Plan[];
  criteria: readonly Criterion[];
  /** What the jury agreed on where its points lay apart; it stands beside the mean and changes nothing. */
  agreed: readonly Agreed[];
  /** How sure the first place is, beside the places. */
  certainty: ReactNode;
};

/** Where each plan ended with what decided its place, and the means per criterion as a heat map: a number in every cell. */
export function RankingTable({ ranking, plans, criteria, agreed, certainty }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const nameOf = (id: string) =>
    plans.find((plan) => plan.applicationId === id)?.tradeName || t("evening.erased.plan");
  const isNoShow = (id: string) => plans.some((plan) => plan.applicationId === id && plan.noShow);
  return (
    <>
      <div className={certainty ? "aside-grid result-grid" : undefined}>
        <section className="stack g-3">
          <h2>{t("evening.result.ranking")}</h2>
          <FinalStanding
            ranking={ranking}
            nameOf={nameOf}
            whyOf={({ applicationId, total, decidedBy }) => {
              if (total === null) return t(isNoShow(applicationId) ? "signals.noShow" : "signals.noPoints");
              return decidedBy ? t(`evening.result.decidedBy.${decidedBy}`) : null;
            }}
          />
        </section>
        {certainty}
      </div>
      <section className="stack g-3">
        <h2>{t("evening.result.means")}</h2>
        <DataTable
          caption={t("evening.result.means")}
          heat
          cards
          rows={criteria}
          keyOf={(criterion) => criterion.id}
          columns={[
            {
              title: t("spaces.result.criterion"),
              cell: ({ title, weight }) => (
                <>
                  {title} <small>{weight === 0 ? t("feedback.noWeight") : format.percent(weight)}</small>
                </>
              ),
            },
            ...ranking.plans.map((plan) => ({
              title: nameOf(plan.applicationId),
              look: (criterion: Criterion) => heatOf(scoreOf(plan, criterion)?.mean),
              cell: (criterion: Criterion) => {
                const score = scoreOf(plan, criterion);
                const together = agreed.find(
                  (one) => one.applicationId === plan.applicationId && one.criterionId === criterion.id,
                );
                return (
                  <>
                    <strong>{shown(score?.mean)}</strong>
                    <small className="line">
                      {t("evening.result.residents", { mean: shown(score?.residents) })},{" "}
                      {t("evening.result.professionals", { mean: shown(score?.professionals) })}
                    </small>
                    {together ? (
                      <small className="line">
                        <strong>{t("round.inCell", { points: together.points })}</strong>
                      </small>
                    ) : null}
                  </>
                );
              },
            })),
          ]}
        />
      </section>
    </>
  );

  function shown(mean: number | null | undefined): string {
    return mean === null || mean === undefined ? "–" : format.number(mean);
  }
}

function scoreOf(plan: StoredRanking["plans"][number], { id }: Criterion) {
  return plan.criteria.find((one) => one.criterionId === id);
}

function heatOf(mean: number | null | undefined): string | undefined {
  return mean === null || mean === undefined ? undefined : `heat-${Math.round(mean)}`;
}
