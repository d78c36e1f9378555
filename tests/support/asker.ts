import { askQuestion } from "#app/domain/tenders/questions/ask-question.server.ts";
import type { AnswerInput } from "#app/domain/tenders/questions/question-form.ts";
import type { QuestionEnding } from "#app/domain/tenders/questions/states.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { buildOpenTender } from "#db/factories/evening.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";

import { givenPerson } from "./people.ts";
import { givenStage } from "./stage.ts";

/** An open call, and somebody who has no plan for it. */
export async function givenVisitor(...[db, owner]: Parameters<typeof givenStage>) {
  const stage = await givenStage(db, owner);
  const call = await buildOpenTender(stage);
  const visitor = async (email?: string): Promise<Entrepreneur> => ({
    kind: "entrepreneur",
    personId: await givenPerson(db, email),
  });
  return { stage, ...call, actor: await visitor("vrager@example.nl"), visitor };
}

/** The same, with a question that waits for an answer. */
export async function givenQuestion(...given: Parameters<typeof givenStage>) {
  const asker = await givenVisitor(...given);
  const question = "Mag er een oven in?";
  told("ask", await askQuestion(given[0], asker.actor, asker.slug, question));
  const [row] = await given[1]<{ id: string }[]>`select id from questions`;
  if (!row) throw new Error("no question");
  const line = (ending: QuestionEnding, answer: string, words = question): AnswerInput => ({
    id: row.id,
    question: words,
    ending,
    answer,
  });
  return { ...asker, question, questionId: row.id, line };
}
