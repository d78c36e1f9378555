import type { KnockOut } from "#app/domain/applications/knock-outs.ts";
import { useTranslate } from "#app/i18n/context.tsx";

type Props = {
  readonly reasons: readonly { readonly criterion: string; readonly reason: string }[];
  readonly knockOut: { readonly kind: KnockOut; readonly reason: string } | null;
};

/** What staff wrote about a plan when they chose: why it could not win at all, or by criterion. */
export function Reasons({ reasons, knockOut }: Props) {
  const t = useTranslate();
  if (reasons.length === 0 && knockOut === null) return null;
  return (
    <section className="card stack g-4" aria-labelledby="reasons">
      <h2 id="reasons">{t("feedback.reasons")}</h2>
      <dl className="stack g-3">
        {knockOut ? (
          <div>
            <dt>
              <strong>{t(`knockOut.letter.${knockOut.kind}`)}</strong>
            </dt>
            <dd className="as-typed">{knockOut.reason}</dd>
          </div>
        ) : null}
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
