import type { OwnSheet } from "#app/domain/jury/own-overview.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Tiles } from "#app/ui/tiles.tsx";

type Pitch = { readonly applicationId: string; readonly tradeName: string | null; readonly own: OwnSheet };

/** What this juror gave each plan so far, in running order: never a rank, and nobody else's. */
export function OwnOverview({ pitches }: { pitches: readonly Pitch[] }) {
  const t = useTranslate();
  const format = useFormat();
  const named = pitches.filter(({ tradeName }) => tradeName !== null);
  if (named.every(({ own }) => own.done === 0)) return null;
  return (
    <section className="card stack g-2">
      <h2 className="h3">{t("overview.title")}</h2>
      <p className="small">{t("overview.story")}</p>
      <dl className="own-points">
        {named.map(({ applicationId, tradeName, own }) => (
          <div key={applicationId}>
            <dt>{tradeName}</dt>
            <dd>
              <Tiles total={own.total} laid={own.done} />
              <b>
                {own.points === null
                  ? t("overview.done", { done: own.done, total: own.total })
                  : t("overview.points", { points: format.number(own.points) })}
              </b>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
