import { typedText } from "#app/components/forms/typed-values.ts";
import type { BuildingInput } from "#app/domain/spaces/building-form.ts";

import { beside, lines, rows } from "./rows.ts";
import { sayings } from "./sayings.ts";
import { field, fieldIn, type Telling, toldBy, type Words } from "./telling.ts";

/** What a space shares with its building; the price table unit by unit. */
export const buildingTelling = toldBy<BuildingInput>((words) => {
  const { t } = words;
  const say = sayings(words);
  return {
    careHomes: field(t("building.careHomes"), say.number),
    careDayParts: field(t("building.careDayParts"), say.number),
    careDuty: field(t("building.careDuty")),
    sharedRoom: field(t("building.sharedRoom")),
    sharedAreaM2: field(t("building.sharedAreaM2"), say.area),
    sharedBooking: field(t("building.sharedBooking")),
    host: field(t("building.host")),
    eventsPerYear: field(t("building.eventsPerYear"), say.number),
    partners: lines(t("building.partners"), beside({ name: typedText, does: typedText })),
    units: unitsTelling(words),
  };
});

type Unit = Omit<BuildingInput["units"][number], "name">;

function unitsTelling(words: Words): Telling {
  const { t } = words;
  const say = sayings(words);
  const nameOf = (row: unknown) => typedText(fieldIn(row, "name"));
  return rows<Unit>(words, {
    keyOf: nameOf,
    nameOf,
    fields: {
      unitType: field(t("publish.property.unitType"), say.choice("publish.unitType")),
      areaM2: field(t("staff.space.areaM2"), say.area),
      rent: field(t("building.unitRent"), say.money),
    },
    order: t("publish.both.order", { list: t("building.units") }),
  });
}
