import { PublicShell } from "#app/components/shell/public-shell.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Chip } from "#app/ui/chip.tsx";
import { Drawing } from "#app/ui/drawing.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { streetSvg } from "#app/ui/facade/facade.ts";

import { ComingSoon, type SpaceOnItsWay } from "./coming-soon.tsx";
import { HowItStarts } from "./how-it-starts.tsx";
import { MailMe } from "./mail-me.tsx";
import { type Filters, OverviewFilters, type Place, townsOf } from "./overview-filters.tsx";
import { SpaceCard } from "./space-card.tsx";
import { itemOf, SpacesOnMap, type SpaceWithPlace } from "./spaces-on-map.tsx";
import { exampleStreet } from "./street.ts";

type Props = {
  spaces: readonly SpaceWithPlace[];
  places: readonly Place[];
  filters: Filters;
  early: readonly SpaceOnItsWay[];
  now: string;
};

/** The street, the filters, and a card for every space. */
export function OverviewPage({ spaces, places, filters, early, now }: Props) {
  const t = useTranslate();
  const street = exampleStreet([t("spaces.poster.1"), t("spaces.poster.2")]);
  return (
    <PublicShell current="spaces">
      <div className="street">
        <div className="wrap street-text">
          <div className="stack g-4">
            <h1 className="giant">{t("spaces.hero")}</h1>
            <p className="lead">{t("spaces.lead")}</p>
          </div>
        </div>
        <Drawing svg={streetSvg(street, { label: t("spaces.street") })} />
      </div>
      <div className="wrap band-small stack g-6">
        <div className="stack g-4">
          <OverviewFilters places={places} filters={filters} />
          <MailMe filters={filters} />
        </div>
        {spaces.length === 0 ? (
          <NothingHere towns={townsOf(places).filter((town) => town !== filters.plaats)} />
        ) : (
          <div className="beside-map">
            <section className="stack g-4" aria-labelledby="count">
              <div className="row row-apart">
                <h2 id="count">{t("spaces.count", { count: spaces.length })}</h2>
                <p className="small muted">{t("spaces.sorted")}</p>
              </div>
              {spaces.some(({ pin }) => pin) ? (
                <p className="to-map">
                  <a href="#kaart">{t("map.goTo")}</a>
                </p>
              ) : null}
              <ul className="grid space-grid">
                {spaces.map((space) => (
                  <li key={space.id} id={itemOf(space)}>
                    <SpaceCard space={space} now={new Date(now)} />
                  </li>
                ))}
              </ul>
            </section>
            <SpacesOnMap spaces={spaces} />
          </div>
        )}
        <ComingSoon spaces={early} />
      </div>
      <HowItStarts />
    </PublicShell>
  );
}

/** No space fits: the ways out are no filter at all, or a town that has something. */
function NothingHere({ towns }: { towns: readonly string[] }) {
  const t = useTranslate();
  return (
    <EmptyState title={t("spaces.empty.title")}>
      <p>{t("spaces.empty.story")}</p>
      <p>
        <LinkButton look="outline" href={paths.spaces()}>
          {t("spaces.filter.clear")}
        </LinkButton>
      </p>
      {towns.length > 0 ? (
        <>
          <p>{t("spaces.empty.elsewhere")}</p>
          <ul className="chips">
            {towns.slice(0, 8).map((town) => (
              <li key={town}>
                <Chip href={`${paths.spaces()}?${new URLSearchParams({ plaats: town })}`}>{town}</Chip>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </EmptyState>
  );
}
