import { unitsLeave } from "#app/domain/spaces/building.ts";
import { pictureLimits } from "#app/domain/spaces/pictures.ts";
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
  | "gross-under-net"
  | "too-many-pictures"
  | "care-over-homes"
  | "units-come-or-go"
  | "units-do-not-add-up"
  | "valued-rents";

/** What comes after closing; it may still move while the plans are read. */
const afterClosing = ["timetable.shortlistBy", "timetable.pitchAt", "timetable.resultBy", "pitchPlace"];

/**
 * Whether published rules may change like this now. Until closing everything may, but the deadline only to later, the
 * criteria and weights only while no plan is in, and what people wrote their plan on only with time left to adapt it.
 * After closing only what comes next may, until people are invited. Rents that come from the value of the space stay: that
 * is fixed for as long as a call promises it. Answers what differs.
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
  const space = touches("space") || touches("rent") ? checkSpace(before, after) : done(null);
  if (!space.ok) return space;
  if (before.rent.terms?.value && (touches("rent.marketRent") || touches("rent.targetRent")))
    return problem("valued-rents");
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

/** What a space cannot become, whoever agrees: smaller than its rent is for, with more pictures than fit, or units that do not add up. */
function checkSpace(before: FrozenRules, { space, rent }: FrozenRules): Outcome<null, ChangeProblem> {
  const { areaM2, property, building } = space;
  const units = building?.units ?? [];
  if ((property?.grossAreaM2 ?? areaM2) < areaM2) return problem("gross-under-net");
  if ((property?.pictures?.length ?? 0) > pictureLimits.pictures)
    return problem("too-many-pictures", { max: pictureLimits.pictures });
  const homes = property?.homesAbove;
  if (homes !== undefined && (building?.care?.homes ?? 0) > homes)
    return problem("care-over-homes", { homes });
  // Plans were asked to choose a unit, or were not: the one kind does not become the other under them.
  if ((before.space.building?.units ?? []).length > 0 !== units.length > 0)
    return problem("units-come-or-go");
  const left = unitsLeave(rent.targetRent, units);
  return left === null ? done(null) : problem("units-do-not-add-up", { left: (left / 100).toFixed(2) });
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
