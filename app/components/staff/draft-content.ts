import { eurosOf } from "#app/components/forms/typed-values.ts";
import { fieldsOf } from "#app/domain/tenders/timetable.ts";
import { addMonths, day } from "#app/lib/dates.ts";

type Tender = {
  readonly planVariant: string;
  readonly introduction: string;
  readonly neighbourhoodWishes: string;
  readonly wantedBranches: readonly string[];
  readonly excludedBranches: readonly string[];
  readonly rentPathPercents: readonly number[];
  readonly rentAmountsCents?: readonly number[] | null;
  readonly discountReason: string;
  readonly discountForm?: string;
  readonly discountEndsOn?: string | null;
  readonly discountApproverId?: string | null;
  readonly openGlassPercent: number | null;
  readonly leaseStartsOn: string | null;
  readonly temporaryUntil?: string | null | undefined;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly shortlistBy: Date | null;
  readonly pitchAt: Date | null;
  readonly resultBy: Date | null;
  readonly pitchPlace: string;
  readonly jurySize: number;
  readonly juryQuorum: number;
  readonly residentsQuorum: number | null;
  readonly professionalsQuorum: number | null;
  readonly residentsShare: number;
};

type Criterion = {
  readonly key: string;
  readonly title: string;
  readonly question: string;
  readonly weight: number;
  readonly anchors: readonly string[];
};

/** A stored draft as the text of its form. */
export function draftContent(tender: Tender, criteria: readonly Criterion[]) {
  const moment = (at: Date | null) => (at ? fieldsOf(at) : {});
  return {
    planVariant: tender.planVariant,
    introduction: tender.introduction,
    neighbourhoodWishes: tender.neighbourhoodWishes,
    wantedBranches: tender.wantedBranches,
    excludedBranches: tender.excludedBranches,
    rentPath: tender.rentPathPercents.join("-"),
    rentSteps: datedSteps(tender),
    discountReason: tender.discountReason,
    discountForm: tender.discountForm ?? "growth",
    discountEndsOn: tender.discountEndsOn ?? "",
    discountApproverId: tender.discountApproverId ?? "",
    openGlassPercent: tender.openGlassPercent === null ? "" : String(tender.openGlassPercent),
    leaseStartsOn: tender.leaseStartsOn ?? "",
    temporaryUntil: tender.temporaryUntil ?? "",
    opensAt: moment(tender.opensAt),
    closesAt: moment(tender.closesAt),
    shortlistBy: moment(tender.shortlistBy),
    pitchAt: moment(tender.pitchAt),
    resultBy: moment(tender.resultBy),
    pitchPlace: tender.pitchPlace,
    jurySize: String(tender.jurySize),
    juryQuorum: String(tender.juryQuorum),
    residentsQuorum: String(tender.residentsQuorum ?? 1),
    professionalsQuorum: String(tender.professionalsQuorum ?? 1),
    residentsShare: String(tender.residentsShare),
    criteria: criteria.map(({ key, title, question, weight, anchors }) => ({
      key,
      title,
      question,
      weight: String(weight),
      anchors: [...anchors],
    })),
  };
}

/** The steps of a path that was written by date: each year in which the rent changes. */
function datedSteps({ rentAmountsCents, leaseStartsOn }: Tender) {
  if (!rentAmountsCents || !leaseStartsOn) return [];
  const start = day(leaseStartsOn);
  return rentAmountsCents.flatMap((amount, year) =>
    amount === rentAmountsCents[year - 1]
      ? []
      : [{ fromOn: String(addMonths(start, year * 12)), amount: eurosOf(amount) }],
  );
}
