import type { StoredRanking } from "#app/domain/jury/ranking.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";

type Plan = { readonly applicationId: string; readonly tradeName: string };
type Criterion = { readonly id: string; readonly title: string; readonly weight: number };
type Props = { ranking: StoredRanking; plans: readonly Plan[]; criteria: readonly Criterion[] };

/** The ranking with what decided each place, and the means per criterion as a heat map: a number in every cell. */
export function RankingTable({ ranking, plans, criteria }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const nameOf = (id: string) => plans.find((plan) => plan.applicationId === id)?.tradeName ?? "";
  return (
    <>
      <section className="stack g-3">
        <h2>{t("evening.result.ranking")}</h2>
        <div className="table-box" tabIndex={0} role="region" aria-label={t("evening.result.ranking")}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t("evening.result.rank")}</th>
                <th scope="col">{t("evening.result.plan")}</th>
                <th scope="col" className="num">
                  {t("evening.result.total")}
                </th>
                <th scope="col">{t("evening.result.why")}</th>
              </tr>
            </thead>
            <tbody>
              {ranking.plans.map((plan) => (
                <tr key={plan.applicationId}>
                  <td>{plan.rank}</td>
                  <th scope="row">{nameOf(plan.applicationId)}</th>
                  <td className="num">{plan.total === null ? "–" : format.number(plan.total)}</td>
                  <td>{plan.decidedBy ? t(`evening.result.decidedBy.${plan.decidedBy}`) : null}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section className="stack g-3">
        <h2>{t("evening.result.means")}</h2>
        <div className="table-box" tabIndex={0} role="region" aria-label={t("evening.result.means")}>
          <table className="table heat">
            <thead>
              <tr>
                <th scope="col">{t("spaces.result.criterion")}</th>
                {ranking.plans.map((plan) => (
                  <th scope="col" key={plan.applicationId}>
                    {nameOf(plan.applicationId)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {criteria.map((criterion) => (
                <tr key={criterion.id}>
                  <th scope="row">
                    {criterion.title} <small>{format.percent(criterion.weight)}</small>
                  </th>
                  {ranking.plans.map((plan) => {
                    const score = plan.criteria.find((one) => one.criterionId === criterion.id);
                    const mean = score?.mean ?? null;
                    return (
                      <td
                        key={plan.applicationId}
                        className={mean === null ? undefined : `heat-${Math.round(mean)}`}
                      >
                        <strong>{mean === null ? "–" : format.number(mean)}</strong>
                        <br />
                        <small>
                          {t("evening.result.residents", { mean: shown(score?.residents) })},{" "}
                          {t("evening.result.professionals", { mean: shown(score?.professionals) })}
                        </small>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );

  function shown(mean: number | null | undefined): string {
    return mean === null || mean === undefined ? "–" : format.number(mean);
  }
}
