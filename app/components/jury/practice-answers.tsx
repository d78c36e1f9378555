import type { Practised } from "#app/domain/jury/practice.ts";
import { useTranslate } from "#app/i18n/context.tsx";

type Props = {
  readonly answers: readonly Practised[];
  readonly criteria: readonly {
    readonly id: string;
    readonly title: string;
    readonly anchors: readonly string[];
  }[];
};

/** The own points beside what the steps are meant for, with the sentence of that step and what in the plan makes it so. */
export function PracticeAnswers({ answers, criteria }: Props) {
  const t = useTranslate();
  return (
    <section className="stack g-3" aria-labelledby="meant">
      <h2 id="meant">{t("practice.meant")}</h2>
      <p role="status">{t("practice.forgotten")}</p>
      {answers.map(({ criterionId, key, own, meant, apart }) => {
        const criterion = criteria.find(({ id }) => id === criterionId);
        const said =
          own === null
            ? t("practice.own.none")
            : apart === 0
              ? t("practice.own.same")
              : t(apart === 1 ? "practice.own.near" : "practice.own.far", { own });
        return (
          <div key={criterionId} className="card stack g-1">
            <h3 className="h4">{criterion?.title}</h3>
            <p>
              <strong>{t("practice.points", { meant })}</strong> {criterion?.anchors[meant - 1]}
            </p>
            <p>{t(`practice.why.${key}`)}</p>
            <p className="small">{said}</p>
          </div>
        );
      })}
    </section>
  );
}
