import type { FormView } from "#app/components/forms/form-view.ts";
import { halfHours, weekDays } from "#app/domain/applications/opening-hours.ts";
import { useTranslate } from "#app/i18n/context.tsx";

const SIX = halfHours.indexOf("06.00");

/** The half hours as a shopkeeper's day goes: from six in the morning to half past five at night. */
export const timesFromSix = [...halfHours.slice(SIX), ...halfHours.slice(0, SIX)];
/** What a day may end with: half past six in the morning to six the next. */
const endsFromSix = [...timesFromSix.slice(1), "06.00"];

/** The opening hours: two times for each day, both empty for closed. */
export function WeekFields({ view }: { view: FormView }) {
  const t = useTranslate();
  const { error } = view.field("openingHours");
  return (
    <fieldset
      className="field week-fields"
      id="openingHours"
      tabIndex={-1}
      data-error={error ? "" : undefined}
      aria-describedby="openingHours-hint"
    >
      <legend>{t("business.list.openingHours")}</legend>
      <p className="explanation" id="openingHours-hint">
        {t("business.hint.openingHours")}
      </p>
      {error ? <p className="error-text">{error}</p> : null}
      <div className="week-head" aria-hidden="true">
        <span />
        <span>{t("business.hours.from")}</span>
        <span>{t("business.hours.to")}</span>
      </div>
      {weekDays.map((day) => {
        const name = t(`week.day.${day}`);
        return (
          <div key={day} className="week-day">
            <span aria-hidden="true">{name}</span>
            <Time
              view={view}
              name={`openingHours.${day}.from`}
              label={t("business.hours.fromOn", { day: name })}
              times={timesFromSix}
            />
            <Time
              view={view}
              name={`openingHours.${day}.to`}
              label={t("business.hours.toOn", { day: name })}
              times={endsFromSix}
            />
          </div>
        );
      })}
    </fieldset>
  );
}

type TimeProps = { view: FormView; name: string; label: string; times: readonly string[] };

function Time({ view, name, label, times }: TimeProps) {
  const t = useTranslate();
  const { id, value, error } = view.field(name);
  return (
    <div className="week-time" data-error={error ? "" : undefined}>
      <select
        id={id}
        name={name}
        aria-label={label}
        defaultValue={value ?? ""}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      >
        <option value="">{t("business.hours.closed")}</option>
        {times.map((time) => (
          <option key={time} value={time}>
            {t("week.clock", { time })}
          </option>
        ))}
      </select>
      {error ? (
        <p className="error-text" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
