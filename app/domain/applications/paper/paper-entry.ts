import { dayOf, momentAt } from "#app/lib/dates.ts";
import { addWorkingDays } from "#app/lib/working-days.ts";

/** How a plan came to the corporation that somebody did not write here themselves. */
export const paperWays = ["paper", "phone", "desk"] as const;
export type PaperWay = (typeof paperWays)[number];

/** How its maker said that it is theirs: by the link in a letter, or with a signature on paper. */
export const confirmedHow = ["mail", "scan"] as const;

/** What is said of a plan that staff entered: who, from what, when it came (ISO moments), how its maker confirmed. */
export type PaperMark = {
  readonly by: string;
  readonly way: PaperWay;
  readonly receivedAt: string;
  readonly confirmedAt: string | null;
  readonly confirmedHow: (typeof confirmedHow)[number] | null;
  /** How to reach a maker without a mailbox; null for whoever reads mail. Empty text means: not known. */
  readonly reach: { readonly postal: string; readonly phone: string } | null;
};

/** So long after closing somebody may still say that a plan which was entered in time is theirs. */
export const CONFIRM_WORKING_DAYS = 2;

/** The moment at which confirming ends: 23.59 in Amsterdam on the second working day after the day of closing. */
export function confirmUntil(closesAt: Date): Date {
  const until = momentAt(addWorkingDays(dayOf(closesAt), CONFIRM_WORKING_DAYS), 23, 59);
  if (!until) throw new RangeError("a day without a last minute");
  return until;
}

type Call = { readonly closesAt: Date | null; readonly endedAt?: Date | null };

/**
 * Whether a plan on paper can still be confirmed; at exactly the last moment it is over, as when its call came to
 * nothing.
 */
export const canConfirm = ({ closesAt, endedAt = null }: Call, now: Date) =>
  closesAt !== null && endedAt === null && now < confirmUntil(closesAt);

export type EntryStep = "writing" | "waiting" | "objected" | "confirmed" | "over";

/** Its maker can still say whether it is theirs. */
export const isAsked = (step: EntryStep) => step === "waiting" || step === "objected";

/** How an entry stands at this moment. What its maker objected to waits for staff, and sealing it again asks anew. */
export function entryStep(
  entry: {
    readonly finishedAt: Date | null;
    readonly objectedAt: Date | null;
    readonly confirmedAt: Date | null;
  },
  plan: { readonly state: string },
  tender: Call,
  now: Date,
): EntryStep {
  if (entry.confirmedAt) return "confirmed";
  if (plan.state !== "draft" || !canConfirm(tender, now)) return "over";
  if (!entry.finishedAt) return tender.closesAt && now < tender.closesAt ? "writing" : "over";
  return entry.objectedAt ? "objected" : "waiting";
}
