import { describe, expect } from "vitest";

import { startApplication } from "#app/domain/applications/start-application.server.ts";
import { listLettersOfCorporation } from "#app/domain/outbox/queries.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { answerQuestions } from "#app/domain/applications/questions/answer-questions.server.ts";
import { askQuestion } from "#app/domain/tenders/questions/ask-question.server.ts";
import { listPublicQuestions } from "#app/domain/tenders/questions/queries.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenQuestion } from "#tests/support/asker.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenMember } from "#tests/support/people.ts";
import { moveClock } from "#tests/support/stage.ts";

type Given = Awaited<ReturnType<typeof givenQuestion>>;

function publicQuestions({ stage, tenderId }: Given) {
  return readInScope(stage.db, { kind: "public" }, (tx) =>
    listPublicQuestions(tx, { corporationId: stage.coordinator.corporationId, tenderId }),
  );
}

describe("an answer", () => {
  test("is public for everybody at once, under a number, in the words of the desk", async ({ db, owner }) => {
    const given = await givenQuestion(db, owner);
    const { stage, tenderId, line } = given;
    expect(await publicQuestions(given)).toEqual([]);
    const input = [line("answer", "Ja, op krachtstroom.", "Mag er een oven in?!")];
    told("answer", await answerQuestions(db, stage.coordinator, tenderId, input, "answered-once-01"));
    told("again", await answerQuestions(db, stage.coordinator, tenderId, input, "answered-once-01"));
    expect(await publicQuestions(given)).toMatchObject([
      {
        number: 1,
        text: "Mag er een oven in?!",
        edited: true,
        answer: "Ja, op krachtstroom.",
        isDeclined: false,
      },
    ]);
  });

  test("goes by one letter to the asker and to whoever writes a plan, and says only to the asker whose it is", async ({
    db,
    owner,
  }) => {
    const given = await givenQuestion(db, owner);
    const { stage, tenderId, line, slug, visitor } = given;
    const writer = await visitor("schrijver@example.nl");
    told("start", await startApplication(db, writer, slug));
    await visitor("niemand@example.nl");
    told("answer", await answerQuestions(db, stage.coordinator, tenderId, [line("answer", "Ja.")]));
    const letters = await lettersOf(db, "questions-answered");
    expect(letters.map(({ to }) => to).toSorted()).toEqual(["schrijver@example.nl", "vrager@example.nl"]);
    expect(letters.map(({ to, props }) => [to, props.answers[0]?.own]).toSorted()).toEqual([
      ["schrijver@example.nl", false],
      ["vrager@example.nl", true],
    ]);
  });

  test("sends letters that the corporation cannot list: they would tell who has a plan", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, line } = await givenQuestion(db, owner);
    told("answer", await answerQuestions(db, stage.coordinator, tenderId, [line("answer", "Ja.")]));
    const { corporationId } = stage.coordinator;
    const listed = await readInScope(db, scopeOf(stage.coordinator), (tx) =>
      listLettersOfCorporation(tx, corporationId),
    );
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.filter(({ letter }) => letter.startsWith("question"))).toEqual([]);
  });

  test("to several questions comes in one letter, with numbers in the order of the desk", async ({
    db,
    owner,
  }) => {
    const given = await givenQuestion(db, owner);
    const { stage, tenderId, actor, slug, line } = given;
    told("ask", await askQuestion(db, actor, slug, "Is er een toilet?"));
    const [second] = await owner<{ id: string }[]>`select id from questions where text = 'Is er een toilet?'`;
    const input = [
      line("answer", "Ja."),
      { ...line("decline", "Dat zeggen we niet.", "Is er een toilet?"), id: second?.id ?? "" },
    ];
    told("answer", await answerQuestions(db, stage.coordinator, tenderId, input));
    const letters = await lettersOf(db, "questions-answered");
    expect(letters).toHaveLength(1);
    expect(letters[0]?.props.answers).toMatchObject([
      { number: 1, declined: false },
      { number: 2, declined: true, answer: "Dat zeggen we niet." },
    ]);
    expect((await publicQuestions(given)).map(({ number, edited }) => [number, edited])).toEqual([
      [1, false],
      [2, false],
    ]);
  });

  test("is left out where nothing was filled in, and at least one is needed", async ({ db, owner }) => {
    const { stage, tenderId, line } = await givenQuestion(db, owner);
    expect(await answerQuestions(db, stage.coordinator, tenderId, [line("answer", "")])).toMatchObject({
      problem: "no-answer-yet",
    });
    expect(await owner`select state from questions`).toMatchObject([{ state: "open" }]);
  });
});

describe("a question with somebody's data in it", () => {
  test("stays hidden, and only its asker is told why", async ({ db, owner }) => {
    const given = await givenQuestion(db, owner);
    const { stage, tenderId, line, slug, visitor } = given;
    told("start", await startApplication(db, await visitor(), slug));
    told(
      "withhold",
      await answerQuestions(db, stage.coordinator, tenderId, [line("withhold", "Er staat een nummer in.")]),
    );
    expect(await publicQuestions(given)).toEqual([]);
    expect(await lettersOf(db, "questions-answered")).toEqual([]);
    expect(await lettersOf(db, "question-withheld")).toMatchObject([
      { to: "vrager@example.nl", props: { reason: "Er staat een nummer in." } },
    ]);
  });
});

describe("answering", () => {
  test("is refused to staff who only look, to another corporation, and for what a colleague closed", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, line } = await givenQuestion(db, owner);
    const { corporationId } = stage.coordinator;
    const reader: Staff = {
      kind: "staff",
      role: "reader",
      ...(await givenMember(db, "reader", corporationId)),
    };
    const stranger: Staff = { kind: "staff", role: "coordinator", ...(await givenMember(db, "coordinator")) };
    const input = [line("answer", "Ja.")];
    expect(await answerQuestions(db, reader, tenderId, input)).toMatchObject({ problem: "not-your-role" });
    expect(await answerQuestions(db, stranger, tenderId, input)).toMatchObject({ problem: "not-found" });
    const both = await Promise.all(
      [stage.coordinator, stage.approver].map((staff) => answerQuestions(db, staff, tenderId, input)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "changed-meanwhile" });
  });

  test("ends when the call closes: nobody could use it any more", async ({ db, owner }) => {
    const { stage, tenderId, line } = await givenQuestion(db, owner);
    await moveClock(owner, "29 days");
    expect(await answerQuestions(db, stage.coordinator, tenderId, [line("answer", "Ja.")])).toMatchObject({
      problem: "not-in-this-state",
    });
  });
});
