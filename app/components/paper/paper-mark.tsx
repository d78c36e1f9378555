import type { PaperMark as Mark } from "#app/domain/applications/paper/paper-entry.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** Says of a plan that staff entered it, from what, and how its maker confirmed it. */
export function PaperMark({ mark }: { mark: Mark }) {
  const t = useTranslate();
  const format = useFormat();
  const received = format.moment(new Date(mark.receivedAt));
  return (
    <Notice tone="quiet" title={t("paper.mark.title")}>
      <p>
        {t("paper.mark", { by: mark.by, way: t(`paper.mark.${mark.way}`), received })}{" "}
        {mark.confirmedAt && mark.confirmedHow
          ? t(`paper.mark.${mark.confirmedHow}`, { moment: format.moment(new Date(mark.confirmedAt)) })
          : null}
      </p>
    </Notice>
  );
}
