import type { EndedCall } from "#app/domain/tenders/ending/ending.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/notice.tsx";

type Props = {
  readonly tenderId: string;
  readonly ending: {
    /** Who asked to end it, while nobody agreed; null otherwise. */
    readonly waitingFrom: string | null;
    readonly ended: EndedCall | null;
    /** The call that this one began from. */
    readonly reopensId: string | null;
  };
};

/** On the page of a call: that it ended and why, that a colleague wants it to, or that it was begun anew. */
export function EndingNotice({ tenderId, ending: { waitingFrom, ended, reopensId } }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <>
      {ended ? (
        <Notice
          tone="attention"
          title={t(`ending.ended.${ended.kind}`, { moment: format.moment(new Date(ended.at)) })}
        >
          <blockquote className="as-typed agreed">{ended.reason}</blockquote>
        </Notice>
      ) : null}
      {waitingFrom !== null && !ended ? (
        <Notice tone="attention" title={t("ending.waiting")}>
          <p>{t("ending.waitingStory", { name: waitingFrom })}</p>
          <p>
            <a href={paths.staff.ending(tenderId)}>{t("ending.toWaiting")}</a>
          </p>
        </Notice>
      ) : null}
      {reopensId ? (
        <Notice tone="quiet">
          <p>
            {t("ending.reopens")} <a href={paths.staff.tender(reopensId)}>{t("ending.toReopens")}</a>
          </p>
        </Notice>
      ) : null}
    </>
  );
}
