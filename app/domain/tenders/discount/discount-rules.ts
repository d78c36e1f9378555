import { addMonths, addDays, type Day } from "#app/lib/dates.ts";
import { done, type Outcome, problem } from "#app/lib/outcome.ts";

import { discountEnd, type DiscountForm, isDiscounted, type RentPlan } from "./discount.ts";

/** The model of Staedion: 10 to 40 percent, a year at a time, in a priority neighbourhood (domain.md 1b P7). */
export const allongeLimits = { least: 10, most: 40, months: 12 } as const;

/** No discount outlives ten years: nobody can promise a budget for longer. */
const MAX_MONTHS = 120;

export type AskedDiscount = RentPlan & {
  readonly form: DiscountForm;
  readonly reason: string;
  readonly endsOn: Day | null;
  readonly isPriorityArea: boolean;
};

export type DiscountProblem =
  | "no-discount-reason"
  | "no-discount-end"
  | "discount-ends-early"
  | "discount-too-long"
  | "allonge-out-of-range"
  | "allonge-one-year"
  | "allonge-priority-area";

/** Whether a discount may be promised; answers its last day, null where there is no discount. */
export function checkDiscount(asked: AskedDiscount): Outcome<Day | null, DiscountProblem> {
  if (!isDiscounted(asked)) return done(null);
  if (asked.reason === "") return problem("no-discount-reason");
  const endsOn = discountEnd(asked, asked.endsOn);
  if (!endsOn) return problem("no-discount-end");
  if (endsOn > addDays(addMonths(asked.leaseStartsOn, MAX_MONTHS), -1)) return problem("discount-too-long");
  if (asked.form === "allonge") {
    const wrong = checkAllonge(asked, endsOn);
    if (wrong) return wrong;
  }
  return endsOn < lastPromised(asked) ? problem("discount-ends-early") : done(endsOn);
}

/** The path promises a discount at least until here: a day before the next step, or the first day of an open-ended one. */
function lastPromised({ path, marketRent, leaseStartsOn }: RentPlan): Day {
  const last = path.findLastIndex(({ rent }) => rent < marketRent);
  const isOpenEnded = last === path.length - 1;
  return isOpenEnded
    ? addMonths(leaseStartsOn, last * 12)
    : addDays(addMonths(leaseStartsOn, (last + 1) * 12), -1);
}

function checkAllonge({ path, marketRent, leaseStartsOn, isPriorityArea }: AskedDiscount, endsOn: Day) {
  if (!isPriorityArea) return problem("allonge-priority-area");
  const { least, most, months } = allongeLimits;
  // Exact in whole cents: rent is at least 60 and at most 90 percent of the market rent.
  const isOutside = path.some(
    ({ rent }) =>
      rent < marketRent &&
      (rent * 100 < marketRent * (100 - most) || rent * 100 > marketRent * (100 - least)),
  );
  if (isOutside) return problem("allonge-out-of-range", { least, most });
  return endsOn > addDays(addMonths(leaseStartsOn, months), -1) ? problem("allonge-one-year") : null;
}
