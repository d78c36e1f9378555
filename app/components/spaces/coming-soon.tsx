import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { HouseNumber } from "#app/ui/house-number.tsx";

export type SpaceOnItsWay = {
  readonly spaceId: string;
  readonly slug: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly neighbourhood: string;
  readonly city: string;
  readonly areaM2: number;
  readonly expectedOn: string;
};

/** Spaces that are still being built or freed: where, how large, and about when. */
export function ComingSoon({ spaces }: { spaces: readonly SpaceOnItsWay[] }) {
  const t = useTranslate();
  const format = useFormat();
  if (spaces.length === 0) return null;
  return (
    <section className="stack g-4" aria-labelledby="binnenkort">
      <h2 id="binnenkort">{t("early.soon")}</h2>
      <ul className="plain-list grid space-grid">
        {spaces.map((space) => (
          <li key={space.spaceId} className="card stack g-2">
            <p>
              <span className="sign sign-closed">{t("early.sign")}</span>
            </p>
            <h3 className="h4 address">
              <a href={paths.space(space.slug)}>{space.street}</a> <HouseNumber number={space.houseNumber} />
            </h3>
            <p className="muted">
              {space.neighbourhood}, {space.city}, {format.area(space.areaM2)}
            </p>
            <p>{t("early.readyAbout", { day: format.plainDay(day(space.expectedOn)) })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
