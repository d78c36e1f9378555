import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { questionPeriod } from "#app/domain/tenders/questions/period.ts";
import { momentAt } from "#app/lib/dates.ts";

/** When the steps of a call must be done at the latest; null where its rules are not there yet. */
export type DeskDue = {
  /** The last minute, in Amsterdam, of the day on which all answers are public (domain.md 2a). */
  readonly answersBy: Date | null;
  readonly shortlistBy: Date | null;
  readonly pitchAt: Date | null;
  readonly resultBy: Date | null;
};

/** The days of one call, from its frozen timetable and the moment at which it closes. */
export function deskDue(
  timetable: Pick<FrozenRules["timetable"], "shortlistBy" | "pitchAt" | "resultBy"> | undefined,
  closesAt: Date | null,
): DeskDue {
  return {
    answersBy: closesAt && momentAt(questionPeriod(closesAt).answersBy, 23, 59),
    shortlistBy: momentIn(timetable?.shortlistBy),
    pitchAt: momentIn(timetable?.pitchAt),
    resultBy: momentIn(timetable?.resultBy),
  };
}

const momentIn = (text: string | undefined) => (text ? new Date(text) : null);
