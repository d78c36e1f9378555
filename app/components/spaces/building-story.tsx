import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";

/** What comes with the building: a duty of care, what is shared and who is there. Nothing where nothing was said. */
export function BuildingStory({ rules }: { rules: FrozenRules }) {
  const t = useTranslate();
  const format = useFormat();
  const { building, property } = rules.space;
  const { care, shared, host, eventsPerYear, partners } = building ?? {};
  if (!care && !shared && !host && !eventsPerYear && !partners) return null;
  return (
    <section className="stack g-4" aria-labelledby="gebouw">
      <h2 id="gebouw">{t("building.page.title")}</h2>
      {care ? (
        <div className="stack g-2">
          <p>
            <strong>{t("building.page.care", { dayParts: care.dayParts })}</strong>{" "}
            {property?.homesAbove
              ? t("building.page.careHomesOf", { homes: care.homes, all: property.homesAbove })
              : t("building.page.careHomes", { homes: care.homes })}
          </p>
          <p>{care.duty}</p>
        </div>
      ) : null}
      {shared ? (
        <p>
          <strong>{t("building.page.shared")}</strong> {shared.room}
          {shared.areaM2 === null ? "." : `, ${format.area(shared.areaM2)}.`} {shared.booking}
        </p>
      ) : null}
      {host ? (
        <p>
          <strong>{t("building.page.host")}</strong> {host}
        </p>
      ) : null}
      {eventsPerYear ? <p>{t("building.page.events", { count: eventsPerYear })}</p> : null}
      {partners ? (
        <div className="stack g-2">
          <p>
            <strong>{t("building.page.partners")}</strong>
          </p>
          <ul>
            {partners.map(({ name, does }) => (
              <li key={name}>
                {name}: {does}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
