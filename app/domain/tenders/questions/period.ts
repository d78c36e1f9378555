import { addDays, type Day, dayOf, momentAt } from "#app/lib/dates.ts";

/** So many Amsterdam days before closing the last question can be asked, and the last answer is public (domain.md 2a). */
const ASK_DAYS = 7;
const ANSWER_DAYS = 5;

export type QuestionPeriod = {
  /** The last day on which a question can be asked, until midnight. */
  readonly lastDay: Day;
  /** From this moment on no question is taken. */
  readonly endsAt: Date;
  /** On this day at the latest all answers are public. */
  readonly answersBy: Day;
};

/** When questions about a call can be asked and are answered, by the moment at which it closes. */
export function questionPeriod(closesAt: Date): QuestionPeriod {
  const lastDay = addDays(dayOf(closesAt), -ASK_DAYS);
  const endsAt = momentAt(addDays(lastDay, 1), 0);
  // No clock in Amsterdam skips midnight.
  if (!endsAt) throw new RangeError(`no midnight after ${lastDay}`);
  return { lastDay, endsAt, answersBy: addDays(dayOf(closesAt), -ANSWER_DAYS) };
}
