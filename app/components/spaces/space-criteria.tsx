import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";

/** What the jury looks at, how much each counts, and what the points mean. */
export function SpaceCriteria({ rules }: { rules: FrozenRules }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <section className="stack g-4">
      <h2>{t("spaces.page.criteria")}</h2>
      <ol className="stack g-3">
        {rules.criteria.map((criterion) => (
          <li key={criterion.id} className="card stack g-2">
            <div className="row row-apart">
              <h3>{criterion.title}</h3>
              <span>
                <span className="tiles" aria-hidden="true">
                  {Array.from({ length: Math.max(1, Math.round(criterion.weight / 5)) }, (_, tile) => (
                    <i key={tile} className="done" />
                  ))}
                </span>{" "}
                {t("spaces.page.counts", { percent: format.percent(criterion.weight) })}
              </span>
            </div>
            <p>{criterion.question}</p>
            <details className="disclosure">
              <summary>
                {t("spaces.page.anchors")}
                <span className="visually-hidden"> {criterion.title}</span>
              </summary>
              <ol>
                {criterion.anchors.map((anchor) => (
                  <li key={anchor}>{anchor}</li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
