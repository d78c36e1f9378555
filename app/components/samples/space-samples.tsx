import { SpaceCard } from "#app/components/spaces/space-card.tsx";
import { itemOf, SpacesOnMap, type SpaceWithPlace } from "#app/components/spaces/spaces-on-map.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { euros } from "#app/lib/money.ts";

import { Sample } from "./sample.tsx";

const now = new Date("2026-03-02T12:00:00Z");

/**
 * Spaces as lists show them, for how each stands, and the same on the map: alone, side by side, and in one building.
 * `fronts` are spaces whose drawn front anybody may see.
 */
export function SpaceSamples({ fronts }: { fronts: readonly string[] }) {
  const t = useTranslate();
  const space = (id: string, about: Partial<SpaceWithPlace>): SpaceWithPlace => ({
    id,
    slug: id,
    spaceId: id,
    status: "open",
    street: "Zwanenkade",
    houseNumber: "21",
    neighbourhood: "Kanaleneiland",
    city: "Utrecht",
    areaM2: 70,
    firstRent: euros(750),
    targetRent: euros(1_000),
    closesAt: "2026-03-20T11:00:00Z",
    pitchAt: "2026-04-14T17:30:00Z",
    winners: [],
    ended: null,
    pin: { latitude: 52.072, longitude: 5.087 },
    ...about,
  });
  const spaces = [
    space("sample-open", {}),
    space("sample-same-building", { houseNumber: "21 B", firstRent: euros(1_000) }),
    space("sample-long", { street: t("samples.longStreet"), pin: { latitude: 51.449, longitude: 5.466 } }),
    space("sample-running", { status: "running", pin: { latitude: 51.996, longitude: 4.35 } }),
    space("sample-result", { status: "result", winners: [t("samples.name")], pin: null }),
    space("sample-ended", {
      status: "ended",
      ended: { kind: "fail", reason: t("samples.text") },
      pin: { latitude: 52.155, longitude: 5.39 },
    }),
  ];
  return (
    <Sample id="spaces" title={t("samples.spaces")}>
      <ul className="grid space-grid">
        {spaces.map((one, nth) => (
          <li key={one.id} id={itemOf(one)}>
            <SpaceCard space={{ ...one, spaceId: fronts[nth % fronts.length] ?? one.id }} now={now} />
          </li>
        ))}
      </ul>
      <SpacesOnMap spaces={spaces} />
    </Sample>
  );
}
