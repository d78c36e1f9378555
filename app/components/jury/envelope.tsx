import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { SealedEnvelope } from "#app/ui/sealed-envelope.tsx";
import { Tiles } from "#app/ui/tiles.tsx";

import type { ScoredCriterion } from "./score-line.tsx";

type Props = {
  readonly criteria: readonly ScoredCriterion[];
  readonly given: Readonly<Record<string, { readonly points: string }>>;
  /** When it was sealed; null while the sheet is open: the phone shows it once the juror seals. */
  readonly sealedAt: string | null;
  readonly next: { readonly applicationId: string; readonly tradeName: string } | null;
};

const MOST = 5;

/** A sealed sheet: that it is on its way or there, what this juror gave, and the way on. */
export function Envelope({ criteria, given, sealedAt, next }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className="stack g-4" data-sheet-envelope="" hidden={sealedAt === null}>
      <div className="card envelope stack g-3">
        <SealedEnvelope />
        <div className="stack g-2" data-when="sent">
          <h2 tabIndex={-1}>{t("sheet.sealed")}</h2>
          <p data-moment={t("sheet.sealedStory", { time: "{time}" })}>
            {sealedAt ? t("sheet.sealedStory", { time: format.shortTime(new Date(sealedAt)) }) : null}
          </p>
          <p>
            <span className="sign sign-done">{t("sheet.sent")}</span>
          </p>
        </div>
        {sealedAt ? null : (
          <div className="stack g-2" data-when="waiting" hidden>
            <h2 tabIndex={-1}>{t("sheet.waiting")}</h2>
            <p data-moment={t("sheet.waitingStory")} />
            <p>
              <span className="sign sign-attention">{t("sheet.notSent")}</span>
            </p>
          </div>
        )}
      </div>
      <section className="card stack g-2">
        <h2 className="h3">{t("sheet.yours")}</h2>
        <dl className="own-points">
          {criteria.map(({ id, title }) => {
            const points = given[id]?.points;
            const laid = Number(points) || 0;
            return (
              <div key={id} data-given={id}>
                <dt>{title}</dt>
                <dd>
                  <Tiles total={MOST} laid={laid} />
                  <b data-points={t("jury.score.unknown")}>
                    {points === "unknown" ? t("jury.score.unknown") : points}
                  </b>
                </dd>
              </div>
            );
          })}
        </dl>
      </section>
      <p>
        <LinkButton
          size="large"
          full
          href={next ? paths.jury.scoreSheet(next.applicationId) : paths.jury.home()}
        >
          {next ? t("sheet.goOn", { name: next.tradeName }) : t("sheet.goBack")}
          <Icon name="arrow" />
        </LinkButton>
      </p>
    </div>
  );
}
