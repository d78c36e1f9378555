import { StreetMap } from "#app/components/map/street-map.tsx";
import type { OnMap, PinLook } from "#app/components/map/pins.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import type { Place } from "#app/lib/web-mercator.ts";

import { pageOf, type SpaceOnCard } from "./space-card.tsx";

export type SpaceWithPlace = SpaceOnCard & { readonly pin: Place | null };

/** The id of a space in the list, to which a pin for several leads. */
export function itemOf({ slug }: { readonly slug: string }): string {
  return `ruimte-${slug}`;
}

/** The spaces of the list on a map, with what the colours of the pins say; nothing when none has a known place. */
export function SpacesOnMap({ spaces }: { spaces: readonly SpaceWithPlace[] }) {
  const t = useTranslate();
  const closesFirst = spaces.find(({ status }) => status === "open");
  const things = spaces.flatMap((space): OnMap[] => {
    if (!space.pin) return [];
    const look: PinLook = space === closesFirst ? "first" : space.status === "open" ? "normal" : "closed";
    return [
      {
        id: itemOf(space),
        place: space.pin,
        town: space.city,
        sign: space.houseNumber,
        name: `${space.street} ${space.houseNumber}, ${space.city}: ${t(`spaces.sign.${space.status}`)}`,
        href: pageOf(space),
        look,
      },
    ];
  });
  if (things.length === 0) return null;
  return (
    <section className="on-map stack g-3" aria-labelledby="kaart">
      <h2 className="h3" id="kaart">
        {t("map.title")}
      </h2>
      <StreetMap things={things} />
      <ul className="map-legend">
        <li>
          <i aria-hidden="true" />
          {t("map.pin.normal")}
        </li>
        <li>
          <i className="is-first" aria-hidden="true" />
          {t("map.pin.first")}
        </li>
        <li>
          <i className="is-closed" aria-hidden="true" />
          {t("map.pin.closed")}
        </li>
      </ul>
    </section>
  );
}
