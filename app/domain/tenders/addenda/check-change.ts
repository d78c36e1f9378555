import { dayOf, parseDay } from "#app/lib/dates.ts";
import { type Outcome, done, problem } from "#app/lib/outcome.ts";
import { addWorkingDays } from "#app/lib/working-days.ts";

import type { FrozenRules } from "../freeze.ts";
import { stateAt, type TenderState } from "../states.ts";
import { checkTemporary, type TemporaryProblem } from "../temporary.ts";
import { checkWeights, type WeightsProblem } from "../weights.ts";
import { type RuleDifference, ruleDifferences } from "./rule-differences.ts";

/** Who has to adapt a plan gets as long as who has to mend one (domain.md 2b). */
export const ADAPT_WORKING_DAYS = 5;

type Tender = {
  readonly state: TenderState;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
};

export type ChangeProblem =
  | WeightsProblem
  | TemporaryProblem
  | "not-in-this-state"
  | "nothing-changes"
  | "deadline-passed"
  | "deadline-earlier"
  | "criteria-frozen"
  | "only-the-evening"
  | "timetable-out-of-order"
  | "too-late-to-adapt"
  | "gross-under-net";

/** What comes after closing; it may still move while the plans are read. */
const afterClosing = ["timetable.shortlistBy", "timetable.pitchAt", "timetable.resultBy", "pitchPlace"];

/**
 * Whether published rules may change like this now. Until closing everything may, but the deadline only to later, the
 * criteria and weights only while no plan is in, and what people wrote their plan on only with time left to adapt it.
 * After closing only what comes next may, until people are invited. Answers what differs.
 */
export function checkChange(
  tender: Tender,
  before: FrozenRules,
  after: FrozenRules,
  { now, hasPlans }: { readonly now: Date; readonly hasPlans: boolean },
): Outcome<readonly RuleDifference[], ChangeProblem> {
  const state = stateAt(tender, now);
  if (!["scheduled", "open", "closed", "selection"].includes(state)) return problem("not-in-this-state");
  const differences = ruleDifferences(before, after);
  if (differences.length === 0) return problem("nothing-changes");
  const isOpen = state === "scheduled" || state === "open";
  const touches = (field: string) => differences.some((one) => one.field.startsWith(field));
  const { areaM2, property } = after.space;
  if (touches("space") && (property?.grossAreaM2 ?? areaM2) < areaM2) return problem("gross-under-net");
  if (touches("rent")) {
    const temporary = staysTemporary(after.rent);
    if (!temporary.ok) return temporary;
  }
  if (touches("timetable.closesAt")) {
    if (!isOpen) return problem("deadline-passed");
    if (after.timetable.closesAt < before.timetable.closesAt) return problem("deadline-earlier");
  }
  if (touches("criteria") || touches("jury")) {
    if (hasPlans) return problem("criteria-frozen");
    const weights = checkWeights(after.criteria.map(({ weight }) => weight));
    if (!weights.ok) return weights;
  }
  const changesThePlan = differences.some(
    ({ field }) => field !== "timetable.closesAt" && !afterClosing.includes(field),
  );
  if (!isOpen && changesThePlan) return problem("only-the-evening");
  if (!isInOrder(after.timetable, differences, now)) return problem("timetable-out-of-order");
  const firstEnd = addWorkingDays(dayOf(now), ADAPT_WORKING_DAYS);
  if (changesThePlan && dayOf(new Date(after.timetable.closesAt)) < firstEnd)
    return problem("too-late-to-adapt", { days: ADAPT_WORKING_DAYS });
  return done(differences);
}

/** Whether what is asked of the tenant or what the market asks changes, and so what a discount gives away. */
export const touchesRent = (differences: readonly RuleDifference[]) =>
  differences.some(({ field }) => field.startsWith("rent") && field !== "rent.serviceCosts");

/** The last day of a temporary lease is no part of the form, and holds for the days and the path that are. */
function staysTemporary({ leaseStartsOn, temporaryUntil, path }: FrozenRules["rent"]) {
  const from = parseDay(leaseStartsOn ?? "");
  return from ? checkTemporary(from, parseDay(temporaryUntil ?? ""), path.length) : done(null);
}

/** One after the other, and what moves moves into the future. */
function isInOrder(
  timetable: FrozenRules["timetable"],
  differences: readonly RuleDifference[],
  now: Date,
): boolean {
  const { opensAt, closesAt, shortlistBy, pitchAt, resultBy } = timetable;
  const moments = [opensAt, closesAt, shortlistBy, pitchAt, resultBy];
  const ascends = moments.every((moment, index) => index === 0 || moment > (moments[index - 1] ?? moment));
  const moved = differences.filter(({ field }) => field.startsWith("timetable."));
  return ascends && moved.every(({ after }) => new Date(String(after)) > now);
}
