import { buildingContent } from "#app/components/staff/publish/building-content.ts";
import { buildingOf } from "#app/domain/tenders/building/frozen-building.ts";
import { eurosOf, numeral } from "#app/components/forms/typed-values.ts";
import { handoverElements } from "#app/domain/spaces/property.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { FrozenProperty } from "#app/domain/tenders/property/frozen-property.ts";
import { fieldsOf } from "#app/domain/tenders/timetable.ts";

/** What was published of the unit; every element of the handover has its row, and every picture. */
function propertyContent({ grossAreaM2, homesAbove, use, handover = [], pictures = [] }: FrozenProperty) {
  return {
    grossAreaM2: numeral(grossAreaM2),
    homesAbove: numeral(homesAbove),
    allowedUse: [...(use?.allowed ?? [])],
    useCertainty: use?.certainty ?? "",
    useNote: use?.note ?? "",
    handoverItems: handoverElements.map((element) => {
      const item = handover.find((one) => one.element === element);
      return { element, by: item?.by ?? "", note: item?.note ?? "" };
    }),
    pictures: pictures.map(({ id, alt }) => ({ id, alt, isGone: "" })),
    newPictures: [],
  };
}

/** Published rules as the text of the form that changes them. */
export function addendumContent(rules: FrozenRules) {
  const { space, rent, timetable } = rules;
  const moment = (iso: string) => fieldsOf(new Date(iso));
  return {
    reason: "",
    closesAt: moment(timetable.closesAt),
    shortlistBy: moment(timetable.shortlistBy),
    pitchAt: moment(timetable.pitchAt),
    resultBy: moment(timetable.resultBy),
    pitchPlace: rules.pitchPlace,
    introduction: rules.introduction,
    description: space.description,
    neighbourhoodWishes: rules.neighbourhoodWishes,
    wantedBranches: rules.wantedBranches,
    excludedBranches: rules.excludedBranches,
    areaM2: numeral(space.areaM2),
    frontageM: numeral(space.frontageM),
    openGlassPercent: numeral(space.openGlassPercent),
    handover: space.handover,
    energyLabel: space.energyLabel ?? "",
    marketRent: eurosOf(rent.marketRent),
    targetRent: eurosOf(rent.targetRent),
    serviceCosts: eurosOf(rent.serviceCosts),
    rentPath: rent.path.map(({ percent }) => percent).join("-"),
    leaseStartsOn: rent.leaseStartsOn ?? "",
    property: propertyContent(space.property ?? {}),
    ...(space.building ? { building: buildingContent(buildingOf(space.building)) } : {}),
    criteria: rules.criteria.map(({ title, question, weight, anchors }) => ({
      title,
      question,
      weight: String(weight),
      anchors: [...anchors],
    })),
  };
}
