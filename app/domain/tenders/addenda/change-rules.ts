import { rentPath } from "#app/domain/spaces/rent-path.ts";

import { type Day, day } from "#app/lib/dates.ts";
import type { Cents } from "#app/lib/money.ts";

import { frozenBuilding } from "../building/frozen-building.ts";
import { discountEnd, type DiscountForm } from "../discount/discount.ts";
import { discountOf, type FrozenRules } from "../freeze.ts";
import type { FrozenPicture } from "../property/frozen-property.ts";
import type { AddendumInput } from "./addendum-form.ts";
import type { FrozenTerms } from "../value/frozen-terms.ts";
import { changedProperty } from "./change-property.ts";

type Rent = FrozenRules["rent"];

/** What the call itself says of its discount, for rules that have none yet. */
type Written = {
  readonly discountReason: string;
  readonly discountForm: DiscountForm;
  readonly discountEndsOn: string | null;
};

/**
 * The rules as they would read after this change. What the form does not carry stays word for word: the address, the
 * moment of opening, the jury, and the criteria when none were sent. `stored` are the pictures that the space has now.
 * Another rent tells its discount anew: how much it comes to, until which day and why.
 */
export function changedRules(
  rules: FrozenRules,
  input: AddendumInput,
  stored: readonly FrozenPicture[] = [],
  written: Written = { discountReason: "", discountForm: "growth", discountEndsOn: null },
): FrozenRules {
  const { space, rent, timetable } = rules;
  const { openGlassPercent: _, property: published, building: shared, ...rest } = space;
  const property = changedProperty(published, input.property, stored);
  const building = input.building ? frozenBuilding(input.building) : shared;
  return {
    ...rules,
    space: {
      ...rest,
      areaM2: input.areaM2,
      frontageM: input.frontageM,
      ...(input.openGlassPercent === null ? {} : { openGlassPercent: input.openGlassPercent }),
      handover: input.handover,
      energyLabel: input.energyLabel,
      description: input.description,
      ...(property ? { property } : {}),
      ...(building ? { building } : {}),
    },
    introduction: input.introduction,
    neighbourhoodWishes: input.neighbourhoodWishes,
    wantedBranches: sameSet(rules.wantedBranches, input.wantedBranches),
    excludedBranches: sameSet(rules.excludedBranches, input.excludedBranches),
    rent: changedRent(rent, input, written),
    timetable: {
      ...timetable,
      closesAt: input.closesAt.toISOString(),
      shortlistBy: input.shortlistBy.toISOString(),
      pitchAt: input.pitchAt.toISOString(),
      resultBy: input.resultBy.toISOString(),
    },
    pitchPlace: input.pitchPlace,
    criteria: rules.criteria.map((criterion, index) => ({ ...criterion, ...input.criteria?.[index] })),
  };
}

function changedRent(before: Rent, input: AddendumInput, written: Written): Rent {
  const { marketRent = before.marketRent, targetRent = before.targetRent } = input;
  const { serviceCosts, leaseStartsOn } = input;
  const path = changedPath(before, targetRent, input.rentPath);
  const rent: Rent = { ...before, marketRent, targetRent, serviceCosts, leaseStartsOn, path };
  const told = before.terms?.discount;
  const isSame =
    marketRent === before.marketRent &&
    path === before.path &&
    leaseStartsOn === before.leaseStartsOn &&
    !input.discountEndsOn &&
    (!input.discountReason || input.discountReason === told?.reason);
  // What was published of the discount stays word for word, also where it was counted otherwise then.
  if (isSame || leaseStartsOn === null) return rent;
  const temporaryUntil = before.temporaryUntil ? day(before.temporaryUntil) : null;
  const endsOn = discountEnd(
    { marketRent, path, leaseStartsOn: day(leaseStartsOn), temporaryUntil },
    // Where the path reaches the market rent its end follows from that, whatever was typed.
    isOpenEnded(rent) ? (input.discountEndsOn ?? agreedEnd(before) ?? writtenEnd(written)) : null,
  );
  const { discount: _, ...others } = before.terms ?? {};
  const terms: FrozenTerms = {
    ...others,
    ...(endsOn
      ? {
          discount: {
            form: told?.form ?? written.discountForm,
            endsOn,
            reason: input.discountReason || (told?.reason ?? written.discountReason),
          },
        }
      : {}),
  };
  const changed: Rent = before.terms || endsOn ? { ...rent, terms } : rent;
  return { ...changed, totalDiscount: discountOf(changed) };
}

const writtenEnd = ({ discountEndsOn }: Written) => (discountEndsOn === null ? null : day(discountEndsOn));

const isOpenEnded = ({ path, marketRent }: Rent) => (path.at(-1)?.rent ?? marketRent) < marketRent;

/** The last day of the discount as it had to be agreed: where the path reaches the market rent it follows from that. */
export function agreedEnd(rent: Rent): Day | null {
  const endsOn = rent.terms?.discount?.endsOn;
  return endsOn && isOpenEnded(rent) ? day(endsOn) : null;
}

/** A path that was written by date has rents that its whole percentages do not lead to: untouched, it stays as it is. */
function changedPath({ path, targetRent }: Rent, newTarget: Cents, percents: readonly number[]) {
  const isUntouched =
    newTarget === targetRent &&
    percents.length === path.length &&
    path.every(({ percent }, year) => percent === percents[year]);
  return isUntouched ? path : rentPath(newTarget, percents);
}

/** A form sends ticks in its own order; the same branches in another order are no change. */
function sameSet(before: readonly string[], after: readonly string[]): readonly string[] {
  return before.length === after.length && before.every((one) => after.includes(one)) ? before : after;
}
