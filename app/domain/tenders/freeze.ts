import { rentPath, type RentStep } from "#app/domain/spaces/rent-path.ts";
import { day } from "#app/lib/dates.ts";
import { type Cents, cents } from "#app/lib/money.ts";

import type { FrozenBuilding } from "./building/frozen-building.ts";
import { pathOfAmounts } from "./discount/dated-path.ts";
import { totalDiscount } from "./discount/discount.ts";
import type { PlanVariant } from "./plan-variants.ts";
import type { FrozenProperty } from "./property/frozen-property.ts";
import type { FrozenTerms } from "./value/frozen-terms.ts";

/** What applicants rely on: published as it is here, hashed as it is here, never changed after. */
export type FrozenRules = {
  readonly space: {
    readonly street: string;
    readonly houseNumber: string;
    readonly postcode: string;
    readonly neighbourhood: string;
    readonly city: string;
    readonly unitKind: string;
    readonly areaM2: number;
    readonly frontageM: number | null;
    /** At least so many percent of the glass stays open; absent where nothing was agreed. */
    readonly openGlassPercent?: number;
    readonly handover: string;
    readonly energyLabel: string | null;
    readonly regime: string;
    readonly description: string;
    /** Absent in rules from before it was recorded, so that they keep their hash. */
    readonly property?: FrozenProperty;
    /** Absent where nothing is shared with the building, and in rules from before it was recorded. */
    readonly building?: FrozenBuilding;
  };
  /** Absent in rules that ask for the whole plan, so that older ones keep their hash. */
  readonly planVariant?: Exclude<PlanVariant, "full">;
  readonly introduction: string;
  readonly neighbourhoodWishes: string;
  readonly wantedBranches: readonly string[];
  readonly excludedBranches: readonly string[];
  readonly rent: {
    readonly marketRent: Cents;
    readonly targetRent: Cents;
    readonly serviceCosts: Cents;
    readonly path: readonly RentStep[];
    readonly totalDiscount: Cents;
    readonly leaseStartsOn: string | null;
    /** The last day of a temporary lease; absent for one without an end. */
    readonly temporaryUntil?: string;
    /** Absent in rules from before they were recorded, so that they keep their hash. */
    readonly terms?: FrozenTerms;
  };
  readonly criteria: readonly FrozenCriterion[];
  readonly timetable: {
    readonly opensAt: string;
    readonly closesAt: string;
    readonly shortlistBy: string;
    readonly pitchAt: string;
    readonly resultBy: string;
  };
  readonly pitchPlace: string;
  readonly jury: {
    readonly size: number;
    readonly quorum: number;
    /** Of each panel at each pitch; absent in rules from before, so that they keep their hash. */
    readonly residentsQuorum?: number;
    readonly professionalsQuorum?: number;
    readonly residents: number;
    readonly professionals: number;
    readonly residentsShare: number;
  };
};

export type FrozenCriterion = {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly question: string;
  readonly weight: number;
  readonly anchors: readonly string[];
  readonly reasonRequired: boolean;
};

/** A criterion as a call begins with it, before anybody changed it. */
export type CriterionTemplate = Omit<FrozenCriterion, "id" | "reasonRequired">;

type Draft = Omit<FrozenRules, "rent" | "timetable"> & {
  readonly rent: {
    readonly marketRent: Cents;
    readonly targetRent: Cents;
    readonly serviceCosts: Cents;
    readonly percents: readonly number[];
    /** The rent of each contract year, where it was written by date. */
    readonly amounts?: readonly Cents[] | null;
    readonly leaseStartsOn: string | null;
    readonly temporaryUntil?: string;
    readonly terms?: FrozenTerms;
  };
  readonly timetable: { readonly [Part in keyof FrozenRules["timetable"]]: Date };
};

/** The rules of a call in the form in which they are published and hashed. */
export function frozenRules(draft: Draft): FrozenRules {
  const { percents, amounts, ...rent } = draft.rent;
  const path = amounts ? pathOfAmounts(amounts, rent.targetRent) : rentPath(rent.targetRent, percents);
  const { opensAt, closesAt, shortlistBy, pitchAt, resultBy } = draft.timetable;
  return {
    ...draft,
    rent: { ...rent, path, totalDiscount: discountOf({ ...rent, path }) },
    timetable: {
      opensAt: opensAt.toISOString(),
      closesAt: closesAt.toISOString(),
      shortlistBy: shortlistBy.toISOString(),
      pitchAt: pitchAt.toISOString(),
      resultBy: resultBy.toISOString(),
    },
  };
}

/** All that this rent gives away until the last day of its discount; nothing as long as that day or the first is unknown. */
export function discountOf({
  leaseStartsOn,
  terms,
  ...rent
}: Pick<FrozenRules["rent"], "marketRent" | "path" | "leaseStartsOn" | "terms">): Cents {
  if (leaseStartsOn === null || !terms?.discount) return cents(0);
  return totalDiscount({ ...rent, leaseStartsOn: day(leaseStartsOn) }, day(terms.discount.endsOn));
}

/** "Zwanenkade 21": how everyone calls a space. */
export function addressOf(rules: {
  readonly space: { readonly street: string; readonly houseNumber: string };
}): string {
  return `${rules.space.street} ${rules.space.houseNumber}`;
}
