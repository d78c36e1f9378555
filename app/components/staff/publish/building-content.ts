import { eurosOf, numeral } from "#app/components/forms/typed-values.ts";
import type { Building } from "#app/domain/spaces/building.ts";

/** What a space shares with its building as the text of its form; nothing stored gives an empty form. */
export function buildingContent(building: Building | null) {
  if (!building) return {};
  return {
    units: building.units.map(({ name, unitType, areaM2, rent }) => ({
      name,
      unitType,
      areaM2: numeral(areaM2),
      rent: eurosOf(rent),
    })),
    careHomes: numeral(building.careHomes),
    careDayParts: numeral(building.careDayParts),
    careDuty: building.careDuty,
    sharedRoom: building.sharedRoom,
    sharedAreaM2: numeral(building.sharedAreaM2),
    sharedBooking: building.sharedBooking,
    host: building.host,
    eventsPerYear: numeral(building.eventsPerYear),
    partners: building.partners.map(({ name, does }) => ({ name, does })),
  };
}
