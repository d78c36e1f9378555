import { PublicShell } from "#app/components/shell/public-shell.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Drawing } from "#app/ui/drawing.tsx";
import { streetSvg } from "#app/ui/facade/facade.ts";

import { type Filters, OverviewFilters } from "./overview-filters.tsx";
import { SpaceCard, type SpaceOnCard } from "./space-card.tsx";
import { exampleStreet } from "./street.ts";

type Props = { spaces: readonly SpaceOnCard[]; places: readonly string[]; filters: Filters };

/** The street, the filters, and a card for every space. */
export function OverviewPage({ spaces, places, filters }: Props) {
  const t = useTranslate();
  return (
    <PublicShell current="spaces">
      <div className="street street-hero">
        <div className="wrap hero-text stack g-4">
          <h1 className="giant">{t("spaces.hero")}</h1>
          <p className="lead">{t("spaces.lead")}</p>
        </div>
        <Drawing svg={streetSvg(exampleStreet, { label: t("spaces.street"), height: 330 })} />
      </div>
      <div className="wrap band-small stack g-5">
        <OverviewFilters places={places} filters={filters} />
        <h2>{t("spaces.count", { count: spaces.length })}</h2>
        {spaces.length === 0 ? (
          <div className="empty stack g-3">
            <h3>{t("spaces.empty.title")}</h3>
            <p>{t("spaces.empty.story")}</p>
            <p>
              <a className="button button-outline" href={paths.spaces()}>
                {t("spaces.filter.clear")}
              </a>
            </p>
          </div>
        ) : (
          <ul className="grid">
            {spaces.map((space) => (
              <li key={space.id}>
                <SpaceCard space={space} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </PublicShell>
  );
}
