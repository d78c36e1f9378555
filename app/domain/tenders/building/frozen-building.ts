import type { Building, BuildingPartner, BuildingUnit } from "#app/domain/spaces/building.ts";

/** What a call promises and asks about the building around its space. Whatever was not said is absent. */
export type FrozenBuilding = {
  readonly units?: readonly BuildingUnit[];
  readonly care?: { readonly homes: number; readonly dayParts: number; readonly duty: string };
  readonly shared?: { readonly room: string; readonly areaM2: number | null; readonly booking: string };
  readonly host?: string;
  readonly eventsPerYear?: number;
  readonly partners?: readonly BuildingPartner[];
};

/** The building as it is published and hashed; null when nothing of it was said, so that older rules keep their hash. */
export function frozenBuilding(building: Building | null): FrozenBuilding | null {
  if (!building) return null;
  const { units, careHomes, careDayParts, careDuty, partners, host, eventsPerYear } = building;
  const { sharedRoom, sharedAreaM2, sharedBooking } = building;
  const frozen: FrozenBuilding = {
    ...(units.length > 0 ? { units } : {}),
    ...(careHomes !== null && careDayParts !== null
      ? { care: { homes: careHomes, dayParts: careDayParts, duty: careDuty } }
      : {}),
    ...(sharedRoom ? { shared: { room: sharedRoom, areaM2: sharedAreaM2, booking: sharedBooking } } : {}),
    ...(host ? { host } : {}),
    ...(eventsPerYear === null ? {} : { eventsPerYear }),
    ...(partners.length > 0 ? { partners } : {}),
  };
  return Object.keys(frozen).length > 0 ? frozen : null;
}

/** What a call promises about its building in the form in which it is written; the other way round `frozenBuilding`. */
export function buildingOf({ units, care, shared, host, eventsPerYear, partners }: FrozenBuilding): Building {
  return {
    units: units ?? [],
    careHomes: care?.homes ?? null,
    careDayParts: care?.dayParts ?? null,
    careDuty: care?.duty ?? "",
    sharedRoom: shared?.room ?? "",
    sharedAreaM2: shared?.areaM2 ?? null,
    sharedBooking: shared?.booking ?? "",
    host: host ?? "",
    eventsPerYear: eventsPerYear ?? null,
    partners: partners ?? [],
  };
}
