import type { FrozenCriterion, FrozenRules } from "#app/domain/tenders/freeze.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";

/**
 * What the jury looks at, how much each counts, and what the points mean. While plans may come in the division can still
 * change, as long as none did; whether one did is sealed, so both are told.
 */
export function SpaceCriteria({ rules, isOpen }: { rules: Pick<FrozenRules, "criteria">; isOpen: boolean }) {
  const t = useTranslate();
  return (
    <section className="stack g-3" aria-labelledby="onderdelen">
      <h2 id="onderdelen">{t("spaces.page.criteria")}</h2>
      <p>
        {t("spaces.page.criteriaLead")} {t(isOpen ? "spaces.page.criteriaMay" : "spaces.page.criteriaFixed")}
      </p>
      <div>
        {rules.criteria.map((criterion) => (
          <Criterion key={criterion.id} criterion={criterion} />
        ))}
      </div>
    </section>
  );
}

function Criterion({ criterion }: { criterion: FrozenCriterion }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <article className="criterion">
      <h3>{criterion.title}</h3>
      <p className="muted">{criterion.question}</p>
      <p className="small">
        <b>{t("spaces.page.bestAnchor")}</b> {criterion.anchors.at(-1)}
      </p>
      <details className="disclosure disclosure-first">
        <summary>
          <span>
            {t("spaces.page.anchors")}
            <span className="visually-hidden"> {criterion.title}</span>
          </span>
        </summary>
        <ol className="anchors">
          {criterion.anchors.map((anchor) => (
            <li key={anchor}>{anchor}</li>
          ))}
        </ol>
      </details>
      {criterion.weight === 0 ? (
        <div className="weight">
          <span className="small muted">{t("spaces.page.noWeight")}</span>
        </div>
      ) : (
        <div className="weight">
          <b className="num">{format.percent(criterion.weight)}</b>{" "}
          <span className="small muted">{t("spaces.page.ofTotal")}</span>
          <div className="tiles" aria-hidden="true">
            {Array.from({ length: 20 }, (_, tile) => (
              <i key={tile} className={tileOf(criterion.weight - tile * 5)} />
            ))}
          </div>
        </div>
      )}
    </article>
  );
}

/** A whole tile is 5 %, and what is left over from half of that on is half a tile. */
function tileOf(left: number): "v" | "h" | undefined {
  return left >= 5 ? "v" : left >= 2.5 ? "h" : undefined;
}
