import { Fragment, useId } from "react";

import { hoursInWords, spanInWords } from "#app/components/hours-in-words.ts";
import { drawnHours, drawWeek, livelyEvenings, openHours } from "#app/domain/applications/drawn-week.ts";
import { type Activity, type OpeningHours, weekDays } from "#app/domain/applications/opening-hours.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Figures } from "#app/ui/facts.tsx";

type Props = {
  readonly hours: OpeningHours;
  readonly activities: readonly Activity[];
  /** Where the hours are changed; none where they are only read. */
  readonly changeAt?: string | undefined;
};

/** When there is life in the shop: the week of the business plan as a picture, with what it adds up to. */
export function WeekCard({ hours, activities, changeAt }: Props) {
  const t = useTranslate();
  const id = useId();
  const isEmpty = activities.length === 0 && weekDays.every((day) => hours[day] === null);
  return (
    <section className="stack g-4" aria-labelledby={id}>
      <h2 id={id}>{t("applicant.window.week")}</h2>
      {isEmpty ? (
        <EmptyState title={t("applicant.window.week.empty")} />
      ) : (
        <Week {...{ hours, activities }} />
      )}
      {changeAt ? (
        <p>
          <a href={changeAt}>{t(isEmpty ? "applicant.window.week.fill" : "applicant.window.week.change")}</a>
        </p>
      ) : null}
    </section>
  );
}

const kinds = ["open", "activity", "closed"] as const;

function Week({ hours, activities }: Omit<Props, "changeAt">) {
  const t = useTranslate();
  const format = useFormat();
  const week = drawWeek(hours, activities);
  const columns = drawnHours(week);
  const said = [
    ...hoursInWords(t, hours),
    ...activities.map(({ day, what, ...span }) => {
      const line = t("week.oneDay", { day: t(`week.day.${day}`), hours: spanInWords(t, span) });
      return `${line} (${what})`;
    }),
  ];
  return (
    <div className="card stack g-4">
      <div
        className="week"
        role="img"
        aria-label={`${t("applicant.window.week.picture")}. ${said.join(". ")}.`}
        style={{ gridTemplateColumns: `2.75rem repeat(${columns.length}, minmax(0, 1fr))` }}
      >
        <span />
        {columns.map((hour) => (
          <span key={hour} className="u">
            {hour % 2 === 0 ? hour : ""}
          </span>
        ))}
        {weekDays.map((day) => (
          <Fragment key={day}>
            <span className="d">{t(`week.day.${day}`).slice(0, 2)}</span>
            {columns.map((hour) => (
              <i key={hour} data-first={week[day][hour * 2]} data-second={week[day][hour * 2 + 1]} />
            ))}
          </Fragment>
        ))}
      </div>
      <ul className="legend small plain-list">
        {kinds.map((kind) => (
          <li key={kind}>
            <i className="week-mark" data-first={kind} data-second={kind} />
            {t(`applicant.window.week.${kind}`)}
          </li>
        ))}
      </ul>
      <Figures
        facts={[
          { label: t("applicant.window.week.hours"), value: format.number(openHours(hours)) },
          { label: t("applicant.window.week.evenings"), value: livelyEvenings(week) },
        ]}
      />
    </div>
  );
}
