import { eurosOf } from "#app/components/staff/draft-content.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { fieldsOf } from "#app/domain/tenders/timetable.ts";

/** Published rules as the text of the form that changes them. */
export function addendumContent(rules: FrozenRules) {
  const { space, rent, timetable } = rules;
  const moment = (iso: string) => fieldsOf(new Date(iso));
  const number = (value: number | null | undefined) => String(value ?? "").replace(".", ",");
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
    areaM2: number(space.areaM2),
    frontageM: number(space.frontageM),
    openGlassPercent: number(space.openGlassPercent),
    handover: space.handover,
    energyLabel: space.energyLabel ?? "",
    marketRent: eurosOf(rent.marketRent),
    targetRent: eurosOf(rent.targetRent),
    serviceCosts: eurosOf(rent.serviceCosts),
    rentPath: rent.path.map(({ percent }) => percent).join("-"),
    leaseStartsOn: rent.leaseStartsOn ?? "",
    criteria: rules.criteria.map(({ title, question, weight, anchors }) => ({
      title,
      question,
      weight: String(weight),
      anchors: [...anchors],
    })),
  };
}
