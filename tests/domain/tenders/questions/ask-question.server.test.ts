import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";

import { listLog } from "#app/domain/leases/dossier/log.server.ts";
import { askQuestion } from "#app/domain/tenders/questions/ask-question.server.ts";
import { listPublicQuestions, listQuestionsForStaff } from "#app/domain/tenders/questions/queries.server.ts";
import { listEventsOfTender } from "#app/domain/tenders/staff-queries.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { questionAskers, questions } from "#db/schema/questions.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenQuestion, givenVisitor } from "#tests/support/asker.ts";
import { test } from "#tests/support/database.ts";
import { moveClock } from "#tests/support/stage.ts";

describe("a question about a space", () => {
  test("that may tell everybody who asks is held until its asker sends it all the same", async ({
    db,
    owner,
  }) => {
    const { actor, slug } = await givenVisitor(db, owner);
    const ask = (text: string, anyway = false) => askQuestion(db, actor, slug, text, { anyway });
    const calls = "Mag er een oven in? Bel 06 12 34 56 78. Groeten, Naima";
    expect(await ask(calls)).toEqual({
      ok: false,
      problem: "tells-who-you-are",
      details: { what: "both" },
    });
    // By her own name, wherever it stands.
    expect(await ask("De keuken van naima, past die?")).toMatchObject({ details: { what: "name" } });
    expect(await owner`select from questions`).toHaveLength(0);
    expect(await ask(calls, true)).toMatchObject({ ok: true });
    expect(await ask(calls)).toMatchObject({ ok: true });
    expect(await owner`select from questions`).toHaveLength(1);
  });

  test("waits for staff, and pressing twice asks it once", async ({ db, owner }) => {
    const { actor, slug, stage, tenderId } = await givenVisitor(db, owner);
    const ask = () => askQuestion(db, actor, slug, "Mag er een oven in?");
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const { corporationId } = stage.coordinator;
    const waiting = await readInScope(db, scopeOf(stage.coordinator), (tx) =>
      listQuestionsForStaff(tx, { corporationId, tenderId }),
    );
    expect(waiting.closed).toEqual([]);
    expect(waiting.open).toMatchObject([{ text: "Mag er een oven in?", state: "open", number: null }]);
  });

  test("waits however many there are, and of the answered ones the latest are read", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId } = await givenVisitor(db, owner);
    const { corporationId } = stage.coordinator;
    await owner`insert into questions (id, corporation_id, tender_id, text)
      select gen_random_uuid(), ${corporationId}, ${tenderId}, 'Open ' || nth from generate_series(1, 201) nth`;
    await owner`insert into questions
      (id, corporation_id, tender_id, text, state, number, answer, closed_at, closed_by)
      select gen_random_uuid(), ${corporationId}, ${tenderId}, 'Dicht ' || nth, 'answered', nth, 'Ja', now(),
        ${stage.coordinator.personId}::uuid from generate_series(1, 201) nth`;
    const call = { corporationId, tenderId };
    const { open, closed } = await readInScope(db, scopeOf(stage.coordinator), (tx) =>
      listQuestionsForStaff(tx, call),
    );
    expect(open).toHaveLength(201);
    expect([closed.length, closed.at(0)?.number, closed.at(-1)?.number]).toEqual([200, 2, 201]);
    const read = await readInScope(db, { kind: "public" }, (tx) => listPublicQuestions(tx, call));
    expect([read.length, read.at(0)?.number, read.at(-1)?.number]).toEqual([200, 2, 201]);
  });

  test("is refused while five of the same person wait, and taken from somebody else", async ({
    db,
    owner,
  }) => {
    const { actor, visitor, slug } = await givenVisitor(db, owner);
    for (const nth of [1, 2, 3, 4, 5]) told("ask", await askQuestion(db, actor, slug, `Vraag ${nth}`));
    expect(await askQuestion(db, actor, slug, "Nog een")).toMatchObject({
      problem: "too-many-questions",
      details: { max: 5 },
    });
    expect(await askQuestion(db, await visitor(), slug, "Nog een")).toMatchObject({ ok: true });
    expect(await owner`select 1 from questions`).toHaveLength(6);
  });

  test("is taken until a week before closing, and not a moment longer", async ({ db, owner }) => {
    const { actor, slug } = await givenVisitor(db, owner);
    await moveClock(owner, "20 days");
    expect(await askQuestion(db, actor, slug, "Op tijd")).toMatchObject({ ok: true });
    await moveClock(owner, "22 days");
    expect(await askQuestion(db, actor, slug, "Te laat")).toMatchObject({ problem: "questions-closed" });
    expect(await askQuestion(db, actor, "nergens-1", "Waar?")).toMatchObject({ problem: "not-found" });
  });
});

describe("who asked a question", () => {
  test("is unreadable for staff, for other people and for the public", async ({ db, owner }) => {
    const { stage, visitor } = await givenQuestion(db, owner);
    const other = await visitor();
    for (const scope of [scopeOf(stage.coordinator), scopeOf(other), { kind: "public" } as const]) {
      await readInScope(db, scope, async (tx) => {
        expect(await tx.select().from(questionAskers), scope.kind).toEqual([]);
        const open = await tx.select().from(questions);
        expect(open, scope.kind).toHaveLength(scope.kind === "corporation" ? 1 : 0);
      });
    }
  });

  test("stands in no column, no event and no list that staff can read", async ({ db, owner }) => {
    const { actor, stage, tenderId } = await givenQuestion(db, owner);
    const { corporationId } = stage.coordinator;
    await readInScope(db, scopeOf(stage.coordinator), async (tx) => {
      const rows =
        await tx.execute(sql`select to_jsonb(q)::text || coalesce((select string_agg(to_jsonb(e)::text, '')
        from events e where e.name like 'question.%'), '') as told from questions q`);
      expect(JSON.stringify(rows)).not.toContain(actor.personId);
      const log = await listEventsOfTender(tx, corporationId, tenderId);
      expect(log.filter(({ name }) => name === "question.asked")).toMatchObject([
        { actor: "entrepreneur", person: null },
      ]);
      const story = await listLog(tx, { corporationId, tenderId });
      expect(story.filter(({ name }) => name === "question.asked")).toMatchObject([
        { actor: "entrepreneur", person: "" },
      ]);
    });
    const keys = await owner`select 1 from idempotency_keys where verb = 'ask-question'`;
    expect(keys).toEqual([]);
  });

  test("is known to the one who asked", async ({ db, owner }) => {
    const { actor, questionId } = await givenQuestion(db, owner);
    await readInScope(db, scopeOf(actor), async (tx) => {
      expect(await tx.select({ id: questions.id }).from(questions)).toEqual([{ id: questionId }]);
    });
  });

  test("cannot be said to be somebody else", async ({ db, owner }) => {
    const { actor, visitor, questionId, stage } = await givenQuestion(db, owner);
    const other = await visitor();
    const { corporationId } = stage.coordinator;
    const forged = db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('app.scope', 'person', true),
        set_config('app.person_id', ${actor.personId}, true)`);
      await tx.insert(questionAskers).values({ corporationId, questionId, personId: other.personId });
    });
    await expect(forged).rejects.toThrow();
  });
});
