import { expect } from "vitest";

import { answerQuestions } from "#app/domain/applications/questions/answer-questions.server.ts";
import { findDecision } from "#app/domain/leases/dossier/find-decision.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { askQuestion } from "#app/domain/tenders/questions/ask-question.server.ts";
import { listQuestionsForStaff } from "#app/domain/tenders/questions/queries.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenVisitor } from "#tests/support/asker.ts";
import { test } from "#tests/support/database.ts";

test("the dossier tells public questions with their answers, and of others that they came, never their words", async ({
  db,
  owner,
}) => {
  const { stage, slug, actor, tenderId } = await givenVisitor(db, owner);
  const call = { corporationId: stage.coordinator.corporationId, tenderId };
  const reading = () =>
    readInScope(db, scopeOf(stage.coordinator), async (tx) => ({
      told: (await findDecision(tx, call)).questions,
      desk: await listQuestionsForStaff(tx, call),
    }));
  expect((await reading()).told).toEqual([]);
  for (const text of ["Waar woont Truus?", "Mag er een oven in?", "Wie zit ernaast?", "Is er een kelder?"])
    told("ask", await askQuestion(db, actor, slug, text));
  const { open } = (await reading()).desk;
  const line = (
    words: string,
    ending: "answer" | "decline" | "withhold",
    answer: string,
    question = words,
  ) => ({
    id: open.find(({ text }) => text === words)?.id ?? "",
    question,
    ending,
    answer,
  });
  const lines = [
    line("Waar woont Truus?", "withhold", "Hier staat een naam in."),
    line("Mag er een oven in?", "answer", "Ja, tot 3 kW.", "Mag er een oven komen?"),
    line("Wie zit ernaast?", "decline", "Dat is privé."),
  ];
  told("answer", await answerQuestions(db, stage.coordinator, tenderId, lines));
  const { told: questions } = await reading();
  const closed = { by: "Naima", at: expect.any(Date) };
  const askedAt = expect.any(Date);
  expect(questions).toEqual([
    {
      number: 1,
      state: "answered",
      askedAt,
      words: { question: "Mag er een oven komen?", isEdited: true, answer: "Ja, tot 3 kW." },
      closed,
    },
    {
      number: 2,
      state: "declined",
      askedAt,
      words: { question: "Wie zit ernaast?", isEdited: false, answer: "Dat is privé." },
      closed,
    },
    { number: null, state: "withheld", askedAt, words: null, closed },
    { number: null, state: "open", askedAt, words: null, closed: null },
  ]);
  for (const secret of ["Truus", "Hier staat een naam", "kelder", actor.personId])
    expect(JSON.stringify(questions)).not.toContain(secret);
});
