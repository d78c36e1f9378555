import { typedText } from "#app/components/forms/typed-values.ts";
import type { PropertyInput } from "#app/domain/spaces/property-form.ts";

import { rows } from "./rows.ts";
import { sayings } from "./sayings.ts";
import { field, fieldIn, type Telling, toldBy, type Words } from "./telling.ts";

/** The unit itself: where it stands, what it is, and who brings what, element by element. */
export const propertyTelling = toldBy<PropertyInput>((words) => {
  const { t } = words;
  const say = sayings(words);
  return {
    postcode: field(t("staff.space.postcode")),
    houseNumber: field(t("staff.space.houseNumber")),
    street: field(t("staff.space.street")),
    city: field(t("staff.space.city")),
    neighbourhood: field(t("staff.space.neighbourhood")),
    latitude: field(t("publish.property.latitude"), say.degrees),
    longitude: field(t("publish.property.longitude"), say.degrees),
    unitType: field(t("publish.property.unitType"), say.choice("publish.unitType")),
    areaM2: field(t("staff.space.areaM2"), say.area),
    grossAreaM2: field(t("publish.property.grossAreaM2"), say.area),
    frontageM: field(t("staff.space.frontageM"), say.metres),
    homesAbove: field(t("publish.property.homesAbove"), say.number),
    handover: field(t("staff.space.handover"), say.choice("spaces.handover")),
    description: field(t("staff.space.description")),
    energyLabel: field(t("staff.space.energyLabel")),
    energyLabelValidUntil: field(t("publish.property.energyLabelValidUntil"), say.day),
    energyExemption: field(t("staff.space.energyExemption"), say.choice("publish.exemption")),
    energyLabelExemption: field(t("publish.property.energyLabelExemption")),
    allowedUse: field(t("publish.property.allowedUse"), say.choices("publish.use")),
    useCertainty: field(t("publish.property.useCertainty"), say.choice("publish.certainty")),
    useNote: field(t("publish.both.useNote")),
    handoverItems: handoverTelling(words),
  };
});

type Item = Omit<PropertyInput["handoverItems"][number], "element">;

function handoverTelling(words: Words): Telling {
  const { t } = words;
  const { choice } = sayings(words);
  const elementOf = (row: unknown) => typedText(fieldIn(row, "element"));
  return rows<Item>(words, {
    keyOf: elementOf,
    nameOf: (row) => choice("publish.element")(elementOf(row)),
    fields: {
      by: field(t("publish.both.bringer"), choice("publish.party")),
      note: field(t("publish.property.useNote")),
    },
  });
}
