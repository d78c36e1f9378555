import { addDays, addMonths, day, type Day, dayOf, momentAt } from "#app/lib/dates.ts";

import type { DeskTask } from "./desk-tasks.ts";
import { heldUntil } from "./reserve.ts";
import type { LeaseState } from "./states.ts";
import { dueAlarm } from "./term-alarm.ts";

/** One lease as the desk knows it. */
export type DeskLease = {
  readonly leaseId: string;
  readonly tenderId: string;
  readonly address: string;
  readonly state: LeaseState;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly movedAt: Date;
  /** How much of its state was not seen or agreed yet. */
  readonly openTasks: number;
  /** When the result was published whose next in line waits for what this lease left free; null where nobody does. */
  readonly waitsSince?: Date | null;
};

/** An evaluation is prepared so long before the year is over, and decided in writing so long before (domain.md 2d). */
const EVALUATE_MONTHS_BEFORE = 4;
const DECIDE_DAYS_BEFORE = 28;

/** Ten working days for whoever was chosen and for screening, fourteen days to sign (domain.md 2d). */
const DAYS_FOR: Partial<Record<LeaseState, number>> = { chosen: 14, screening: 14, contract: 14 };

/** What waits at a lease on this day: its next step, its yearly evaluation, its trouble, its end. */
export function leaseTasksOn(lease: DeskLease, today: Day): DeskTask[] {
  const { leaseId, tenderId, address } = lease;
  const task = (kind: DeskTask["kind"], dueOn: Day | null, count = 1): DeskTask => ({
    kind,
    tenderId,
    applicationId: null,
    leaseId,
    about: address,
    count,
    dueAt: dueOn && momentAt(dueOn, 17),
  });
  const endsOn = lease.endsOn === null ? null : day(lease.endsOn);
  const isEnding = endsOn !== null && lease.state !== "ended" && dueAlarm(endsOn, today) !== null;
  return [...stepOf(lease, today, task), ...(isEnding ? [task("lease-ends", endsOn)] : [])];
}

type MakeTask = (kind: DeskTask["kind"], dueOn: Day | null, count?: number) => DeskTask;

function stepOf(lease: DeskLease, today: Day, task: MakeTask): DeskTask[] {
  switch (lease.state) {
    case "chosen":
    case "screening":
    case "terms":
    case "contract": {
      const days = DAYS_FOR[lease.state];
      const dueOn = days === undefined ? null : addDays(dayOf(lease.movedAt), days);
      return [task("lease-step", dueOn, Math.max(1, lease.openTasks))];
    }
    case "handover":
      return [task("lease-step", day(lease.startsOn), Math.max(1, lease.openTasks))];
    case "open": {
      const year = evaluationDue(lease, today);
      return year ? [task("lease-evaluate", addDays(year, -DECIDE_DAYS_BEFORE))] : [];
    }
    case "evaluation":
      return [task("lease-decide", addDays(evaluatedYear(lease), -DECIDE_DAYS_BEFORE))];
    case "arrears":
    case "not_delivered":
      return [task("lease-settle", null)];
    case "ended":
      return lease.waitsSince ? [task("move-up", heldUntil(lease.waitsSince))] : [];
    default:
      return [];
  }
}

/**
 * The day on which a year of this lease is over whose evaluation has not begun: the last one when it was missed, else the
 * one that comes within four months; null while there is time, and once the lease came out of its evaluation.
 */
function evaluationDue(lease: DeskLease, today: Day): Day | null {
  const next = nextYear(lease, today);
  const missed = addMonths(next, -12);
  const isUndone = (over: Day) =>
    over > day(lease.startsOn) && dayOf(lease.movedAt) < addMonths(over, -EVALUATE_MONTHS_BEFORE);
  if (isUndone(missed)) return missed;
  return isUndone(next) && addMonths(next, -EVALUATE_MONTHS_BEFORE) <= today ? next : null;
}

/** The end of the year that a lease in evaluation is evaluated over: the coming one, or the last when it began late. */
function evaluatedYear(lease: DeskLease): Day {
  const began = dayOf(lease.movedAt);
  const next = nextYear(lease, began);
  const last = addMonths(next, -12);
  const isEarly = began >= addMonths(next, -EVALUATE_MONTHS_BEFORE);
  return isEarly || last <= day(lease.startsOn) ? next : last;
}

/** The first day after today on which a whole year of the lease is over. */
function nextYear({ startsOn }: DeskLease, today: Day): Day {
  let over = addMonths(day(startsOn), 12);
  while (over <= today) over = addMonths(over, 12);
  return over;
}
