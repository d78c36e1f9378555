import { addWorkingDays } from "#app/lib/working-days.ts";
import { dayOf, momentAt } from "#app/lib/dates.ts";

import { takeFrom } from "../differences.ts";
import type { Payload } from "../payload.ts";

/** The same time for everybody (domain.md 2b). */
export const REPAIR_WORKING_DAYS = 5;

/** The moment at which a repair closes: 23.59 in Amsterdam on the fifth working day after the day of asking. */
export function repairDueAt(askedAt: Date): Date {
  const due = momentAt(addWorkingDays(dayOf(askedAt), REPAIR_WORKING_DAYS), 23, 59);
  if (!due) throw new RangeError("a day without a last minute");
  return due;
}

type Request = {
  readonly dueAt: Date;
  readonly answeredAt: Date | null;
  readonly expiredAt: Date | null;
};

export type RepairStatus = "asked" | "answered" | "expired";

/** How a request stands at this moment; at exactly `dueAt` it is over, whether or not a job came by. */
export function repairStatus({ dueAt, answeredAt, expiredAt }: Request, now: Date): RepairStatus {
  if (answeredAt) return "answered";
  return expiredAt || now >= dueAt ? "expired" : "asked";
}

/** A part with these fields as they were answered and everything else as it was. */
export function mended(part: Payload, answer: unknown, names: readonly string[]): Payload {
  return takeFrom(answer, part, names);
}
