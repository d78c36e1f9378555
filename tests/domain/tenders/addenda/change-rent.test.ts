import { expect, test } from "vitest";

import type { AddendumInput } from "#app/domain/tenders/addenda/addendum-form.ts";
import { changedRules } from "#app/domain/tenders/addenda/change-rules.ts";
import { checkChange } from "#app/domain/tenders/addenda/check-change.ts";
import { type FrozenRules, frozenRules } from "#app/domain/tenders/freeze.ts";
import type { FrozenTerms } from "#app/domain/tenders/value/frozen-terms.ts";
import { day } from "#app/lib/dates.ts";
import { cents, euros } from "#app/lib/money.ts";
import { later, untouched } from "#tests/support/addendum.ts";
import { draft } from "#tests/support/rules.ts";

const value = { kind: "appraisal", on: "2026-01-12", appraiser: "" } as const;

/** A call of € 1,000 at the market rent, from 1 September 2026, by an appraisal. */
function given(percents: number[], discount?: FrozenTerms["discount"]): FrozenRules {
  const terms: FrozenTerms = { value, ...(discount ? { discount } : {}) };
  return frozenRules({ ...draft, rent: { ...draft.rent, marketRent: euros(1_000), percents, terms } });
}

const growth = { form: "growth", endsOn: "2028-08-31", reason: "Een starter." } as const;
const rentAfter = (before: FrozenRules, changes: Partial<AddendumInput>) =>
  changedRules(before, { ...untouched(before), ...changes }).rent;

test("a shorter path tells its discount anew: until when, and all of it", () => {
  const before = given([75, 75, 100], growth);
  expect(before.rent.totalDiscount).toBe(euros(6_000));
  const after = rentAfter(before, { rentPath: [75, 100] });
  expect(after.totalDiscount).toBe(euros(3_000));
  expect(after.terms).toEqual({ value, discount: { ...growth, endsOn: "2027-08-31" } });
});

test("a change that leaves the rent alone leaves its numbers too, also where they were counted otherwise then", () => {
  const before = given([75, 75, 100], growth);
  const old = { ...before, rent: { ...before.rent, totalDiscount: cents(1) } };
  expect(rentAfter(old, { pitchPlace: "Elders" })).toEqual(old.rent);
});

test("a discount that was not there gets the reason that was typed, and a first day that moves takes the last along", () => {
  const discounted = rentAfter(given([100]), { rentPath: [75, 100], discountReason: "Voor de buurt." });
  const promised = { form: "growth", endsOn: "2027-08-31", reason: "Voor de buurt." };
  expect(discounted.terms?.discount).toEqual(promised);
  const moved = rentAfter(given([75, 75, 100], growth), { leaseStartsOn: day("2026-10-01") });
  expect(moved.terms?.discount).toEqual({ ...growth, endsOn: "2028-09-30" });
  const over = rentAfter(given([75, 100], growth), { rentPath: [100] });
  expect([over.totalDiscount, over.terms]).toEqual([0, { value }]);
});

test("the rents of a value stay as long as a call promises them", () => {
  const before = given([100]);
  const [opensAt, closesAt] = [new Date(before.timetable.opensAt), new Date(before.timetable.closesAt)];
  const tries = (changes: Partial<AddendumInput>, from = before) => {
    const after = changedRules(from, { ...untouched(from), ...changes });
    const world = { now: later(opensAt, 1), hasPlans: false };
    return checkChange({ state: "open", opensAt, closesAt }, from, after, world);
  };
  expect(tries({ marketRent: euros(1_900) })).toMatchObject({ problem: "valued-rents" });
  expect(tries({ targetRent: euros(900) })).toMatchObject({ problem: "valued-rents" });
  const { marketRent: _market, targetRent: _target, ...form } = untouched(before);
  expect(changedRules(before, form)).toEqual(before);
  const { value: _, ...others } = before.rent.terms ?? {};
  const unvalued = { ...before, rent: { ...before.rent, terms: others } };
  expect(tries({ marketRent: euros(1_900) }, unvalued)).toMatchObject({ ok: true });
});

test("a last day that was typed holds only where the path does not reach the market rent by itself", () => {
  const early = { rentPath: [75, 80, 100], discountEndsOn: day("2026-12-31") };
  expect(rentAfter(given([75, 75, 100], growth), early).terms?.discount?.endsOn).toBe("2028-08-31");
  const below = { ...given([100], growth), rent: { ...given([100], growth).rent, marketRent: euros(1_200) } };
  expect(rentAfter(below, { ...early, rentPath: [90, 100] }).terms?.discount?.endsOn).toBe("2026-12-31");
});

test("rules from before last days were recorded keep the one that the call has", () => {
  const before = given([75, 75, 100]);
  const { terms: _, ...bare } = before.rent;
  const old = { ...before, rent: { ...bare, marketRent: euros(1_200) } };
  const written = {
    discountReason: "Een starter.",
    discountForm: "growth",
    discountEndsOn: "2029-08-31",
  } as const;
  const { rent } = changedRules(old, { ...untouched(old), rentPath: [70, 75, 100] }, [], written);
  expect(rent.terms?.discount).toEqual({ ...growth, endsOn: "2029-08-31" });
  expect(rent.totalDiscount).toBe(euros(500 * 12 + 450 * 12 + 200 * 12));
});
