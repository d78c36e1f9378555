import { databaseNow } from "#app/domain/events/write.server.ts";
import { findTenderBySlug } from "#app/domain/tenders/find-by-slug.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { questionPeriod } from "#app/domain/tenders/questions/period.ts";
import { listOwnQuestions } from "#app/domain/tenders/questions/queries.server.ts";
import { canAsk } from "#app/domain/tenders/questions/rules.ts";
import { stateAt } from "#app/domain/tenders/states.ts";

import { found, readAs, requireEntrepreneur } from "./guards.server.ts";
import { pageTitle } from "./page-title.server.ts";

/** The page on which somebody asks about a space: until when that can be, and what they asked before. */
export async function readQuestionPage(request: Request, slug: string) {
  const { actor } = await requireEntrepreneur(request);
  return readAs(actor, async (tx) => {
    const tender = found(await findTenderBySlug(tx, slug));
    const address = addressOf(found(tender.rules));
    const now = await databaseNow(tx);
    const { lastDay, answersBy } = questionPeriod(found(tender.closesAt));
    return {
      title: pageTitle(request, "questions.own.title", address),
      slug,
      address,
      lastDay,
      answersBy,
      isOpen: stateAt(tender, now) === "open",
      mayAsk: canAsk(tender, now),
      isSent: new URL(request.url).searchParams.has("verstuurd"),
      own: await listOwnQuestions(tx, actor.personId, tender),
    };
  });
}
