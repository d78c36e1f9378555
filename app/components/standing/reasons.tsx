import { useTranslate } from "#app/i18n/context.tsx";

type Props = { readonly reasons: readonly { readonly criterion: string; readonly reason: string }[] };

/** What staff wrote about a plan when they chose, by criterion. */
export function Reasons({ reasons }: Props) {
  const t = useTranslate();
  if (reasons.length === 0) return null;
  return (
    <section className="card stack g-4" aria-labelledby="reasons">
      <h2 id="reasons">{t("feedback.reasons")}</h2>
      <dl className="stack g-3">
        {reasons.map(({ criterion, reason }) => (
          <div key={criterion}>
            <dt>
              <strong>{criterion}</strong>
            </dt>
            <dd className="as-typed">{reason}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
