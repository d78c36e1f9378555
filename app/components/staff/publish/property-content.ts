import { numeral } from "#app/components/forms/typed-values.ts";
import { handoverElements, type HandoverElement } from "#app/domain/spaces/property.ts";
import { veraUnitCodes, type UnitKind } from "#app/domain/spaces/vocabulary.ts";

type Space = {
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
  readonly neighbourhood: string;
  readonly city: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly unitKind: UnitKind;
  readonly unitType: string | null;
  readonly areaM2: number;
  readonly grossAreaM2: number | null;
  readonly frontageM: number | null;
  readonly homesAbove: number | null;
  readonly handover: string;
  readonly energyLabel: string | null;
  readonly energyLabelValidUntil: string | null;
  readonly energyExemption: string | null;
  readonly energyLabelExemption: string;
  readonly allowedUse: readonly string[];
  readonly useCertainty: string | null;
  readonly useNote: string;
  readonly description: string;
};

type Item = { readonly element: HandoverElement; readonly by: string; readonly note: string };

/** A stored property as the text of its form; every element of the handover has its row. */
export function propertyContent(space: Space, items: readonly Item[]) {
  return {
    street: space.street,
    houseNumber: space.houseNumber,
    postcode: space.postcode,
    neighbourhood: space.neighbourhood,
    city: space.city,
    latitude: numeral(space.latitude),
    longitude: numeral(space.longitude),
    unitType: space.unitType ?? veraUnitCodes[space.unitKind],
    areaM2: numeral(space.areaM2),
    grossAreaM2: numeral(space.grossAreaM2),
    frontageM: numeral(space.frontageM),
    homesAbove: numeral(space.homesAbove),
    handover: space.handover,
    energyLabel: space.energyLabel ?? "",
    energyLabelValidUntil: space.energyLabelValidUntil ?? "",
    energyExemption: space.energyExemption ?? "",
    energyLabelExemption: space.energyLabelExemption,
    allowedUse: [...space.allowedUse],
    useCertainty: space.useCertainty ?? "",
    useNote: space.useNote,
    description: space.description,
    handoverItems: handoverElements.map((element) => {
      const item = items.find((one) => one.element === element);
      return { element, by: item?.by ?? "", note: item?.note ?? "" };
    }),
  };
}
