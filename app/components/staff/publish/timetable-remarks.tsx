import type { TimetableRemark } from "#app/domain/tenders/timetable-remarks.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day } from "#app/lib/dates.ts";
import { Notice } from "#app/ui/notice.tsx";

/** What staff would want to know before they promise the stored moments. */
export function TimetableRemarks({ remarks }: { remarks: readonly TimetableRemark[] }) {
  const t = useTranslate();
  const format = useFormat();
  if (remarks.length === 0) return null;
  return (
    <Notice tone="attention" title={t("publish.timetable.title")}>
      <ul>
        {remarks.map((remark) => (
          <li key={`${remark.moment} ${remark.kind}`}>
            {t(`staff.draft.${remark.moment}`)}:{" "}
            {remark.kind === "not-a-working-day"
              ? t("publish.timetable.off", {
                  day: format.day(day(remark.on)),
                  better: format.day(day(remark.better)),
                })
              : t(`publish.timetable.${remark.kind === "over" ? "over" : "twice"}`, {
                  day: format.day(day(remark.on)),
                })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** In front of the page, as soon as it is stored: this call cannot be published with moments that have been. */
export function OverNotice({ remarks }: { remarks: readonly TimetableRemark[] }) {
  const t = useTranslate();
  const over = remarks.filter(({ kind }) => kind === "over");
  if (over.length === 0) return null;
  return (
    <Notice tone="attention" title={t("publish.timetable.isOver", { count: over.length })}>
      <p>
        <a href="#timetable">{t("publish.timetable.mend")}</a>
      </p>
    </Notice>
  );
}
