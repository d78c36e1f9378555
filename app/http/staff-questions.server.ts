import { databaseNow } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { questionPeriod } from "#app/domain/tenders/questions/period.ts";
import { questionLimits } from "#app/domain/tenders/questions/question-form.ts";
import { listQuestionsForStaff } from "#app/domain/tenders/questions/queries.server.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { stateAt } from "#app/domain/tenders/states.ts";
import { dayOf } from "#app/lib/dates.ts";

import { found, readAs } from "./guards.server.ts";
import { newOnceKey } from "./once-key.server.ts";
import { pageTitle } from "./page-title.server.ts";

/** All questions about one call for the desk: those that wait as a form, those that are closed as they stand. */
export async function readStaffQuestions(request: Request, actor: Staff, tenderId: string) {
  const { corporationId } = actor;
  return readAs(actor, async (tx) => {
    const { tender, space } = found(await findTenderForStaff(tx, corporationId, tenderId));
    const closesAt = found(tender.closesAt);
    const now = await databaseNow(tx);
    const { open, closed } = await listQuestionsForStaff(tx, { corporationId, tenderId });
    const address = addressOf({ space });
    return {
      title: pageTitle(request, "questions.staff.title", address),
      once: newOnceKey(),
      tenderId,
      space,
      address,
      answersBy: questionPeriod(closesAt).answersBy,
      mayAnswer: stateAt(tender, now) === "open",
      closed: Number(/^\d{1,3}$/.exec(new URL(request.url).searchParams.get("klaar") ?? "")?.[0] ?? 0),
      open: open.slice(0, questionLimits.answersAtOnce).map(({ id, text, createdAt }) => ({
        id,
        question: text,
        askedOn: dayOf(createdAt),
        ending: "answer",
        answer: "",
      })),
      /** More than one form holds: they are read now, and answered when those above them are. */
      later: open.slice(questionLimits.answersAtOnce).map(({ id, text }) => ({ id, question: text })),
      history: closed.map(({ id, text, state, number, answer, edited }) => ({
        id,
        text,
        state,
        number,
        answer,
        edited,
      })),
    };
  });
}
