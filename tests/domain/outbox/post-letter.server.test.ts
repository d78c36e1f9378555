import { expect } from "vitest";

import { confirmByScan } from "#app/domain/applications/paper/confirm-by-scan.server.ts";
import { giveUpEntry } from "#app/domain/applications/paper/lapse-entries.server.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { write } from "#app/domain/events/write.server.ts";
import {
  countLettersToPost,
  findLetterToPost,
  listLettersToPost,
} from "#app/domain/outbox/letters-to-post.server.ts";
import { postLetter, unpostLetter } from "#app/domain/outbox/post-letter.server.ts";
import { listLettersOfCorporation } from "#app/domain/outbox/queries.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { findRecipient } from "#app/domain/people/letters.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { done } from "#app/lib/outcome.ts";
import { postedLetters } from "#db/schema/posted-letters.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenEntry } from "#tests/support/paper.ts";
import { givenMember } from "#tests/support/people.ts";

/** A plan of somebody without a mailbox that counts, and a letter to them about an answer while the call is open. */
async function givenPost(...[db, owner]: Parameters<typeof givenEntry>) {
  const given = await givenEntry(db, owner);
  const { coordinator, enter, seal, stage, tenderId } = given;
  const id = await enter({ email: null, postal: "Theelaan 4, 1234 AB Veenhaven" });
  await seal(id);
  await owner`insert into files (corporation_id, application_id, uploaded_by, name, type, size_bytes, content_hash, storage_key, ready, created_at)
    select corporation_id, id, ${coordinator.personId}, 'scan.pdf', 'application/pdf', 1, ${"a".repeat(64)}, 'scan', true, plint_now()
    from applications where id = ${id}`;
  told("scan", await confirmByScan(db, coordinator, id));
  const [plan] = await owner<
    { person: string }[]
  >`select person_id as person from applications where id = ${id}`;
  const { corporationId } = coordinator;
  const send = (letter: "questions-answered" | "repair-received") =>
    write(db, { kind: "system", name: "test" }, { verb: "test-letter" }, async ({ tx, mail }) => {
      const to = await findRecipient(tx, plan?.person ?? "");
      const props = { applicationId: id } as never;
      await mail({ letter, about: `${letter}:${id}`, to, corporationId, props });
      return done({});
    });
  const listed = (staff: Staff) =>
    readInScope(db, scopeOf(staff), (tx) => listLettersToPost(tx, staff.corporationId));
  const elsewhere: Staff = { kind: "staff", role: "coordinator", ...(await givenMember(db, "coordinator")) };
  return { ...given, id, send, listed, approver: stage.approver, elsewhere, tenderId };
}

test("before the plans are opened only who typed a plan posts to its maker, and colleagues learn of nothing", async ({
  db,
  owner,
}) => {
  const { coordinator, approver, elsewhere, send, listed, closeIn } = await givenPost(db, owner);
  told("send", await send("questions-answered"));
  expect(await listed(coordinator)).toMatchObject([
    {
      letter: "questions-answered",
      toName: "Hatice Yılmaz",
      address: { postal: "Theelaan 4, 1234 AB Veenhaven" },
    },
  ]);
  expect(await listed(approver)).toEqual([]);
  expect(await listed(elsewhere)).toEqual([]);
  await closeIn(-1);
  told("send", await send("repair-received"));
  // From the opening a colleague posts what concerns the plan; who asked or read a question stays between them.
  expect(await listed(approver)).toMatchObject([
    { letter: "repair-received", address: { postal: "Theelaan 4, 1234 AB Veenhaven" } },
  ]);
  expect(await listed(coordinator)).toHaveLength(2);
  expect(await listed(elsewhere)).toEqual([]);
});

test("is printed by an editor and said to be posted, once, and taken back when it did not go", async ({
  db,
  owner,
}) => {
  const { coordinator, approver, elsewhere, send, listed } = await givenPost(db, owner);
  told("send", await send("questions-answered"));
  const [letter] = await listed(coordinator);
  if (!letter) throw new Error("nothing to post");
  const { corporationId } = coordinator;
  const found = (staff: Staff) =>
    readInScope(db, scopeOf(staff), (tx) => findLetterToPost(tx, staff.corporationId, letter.id));
  expect(await found(coordinator)).toMatchObject({ letter: "questions-answered", toName: "Hatice Yılmaz" });
  for (const other of [approver, elsewhere]) {
    expect(await found(other)).toBeNull();
    expect(await postLetter(db, other, letter.id)).toMatchObject({ problem: "not-found" });
  }
  expect(await postLetter(db, { ...coordinator, role: "reader" }, letter.id)).toMatchObject({
    problem: "not-your-role",
  });
  told("post", await postLetter(db, coordinator, letter.id));
  told("twice", await postLetter(db, coordinator, letter.id));
  const count = async () =>
    (await readInScope(db, scopeOf(coordinator), (tx) => countLettersToPost(tx, corporationId))).count;
  expect(await count()).toBe(0);
  expect(await owner`select name from events where name like 'letter.%'`).toHaveLength(1);
  const all = await readInScope(db, scopeOf(coordinator), (tx) =>
    listLettersOfCorporation(tx, corporationId),
  );
  expect(all.find(({ id }) => id === letter.id)?.postedAt).toBeInstanceOf(Date);
  expect(await unpostLetter(db, approver, letter.id)).toMatchObject({ problem: "not-found" });
  told("not posted", await unpostLetter(db, coordinator, letter.id));
  expect(await count()).toBe(1);
});

test("the database takes no word of somebody else that a letter was posted, nor of a letter that is mailed", async ({
  db,
  owner,
}) => {
  const { coordinator, approver, actor, applicationId, saveAll, send, listed, closeIn } = await givenPost(
    db,
    owner,
  );
  told("send", await send("questions-answered"));
  await saveAll();
  told("submit", await submitApplication(db, actor, applicationId));
  await closeIn(-1);
  const [mailed] = await owner<{ id: string }[]>`select id from outbox where letter = 'plan-received'`;
  const [onPaper] = await listed(coordinator);
  const { corporationId } = coordinator;
  const say = (staff: Staff, letterId: string, postedBy: string) =>
    inScope(db, scopeOf(staff), (tx) =>
      tx.insert(postedLetters).values({ corporationId, letterId, postedBy }),
    );
  const refused = { cause: { code: "42501" } };
  await expect(say(coordinator, onPaper?.id ?? "", approver.personId)).rejects.toMatchObject(refused);
  await expect(say(approver, onPaper?.id ?? "", approver.personId)).rejects.toMatchObject(refused);
  await expect(say(coordinator, mailed?.id ?? "", coordinator.personId)).rejects.toMatchObject(refused);
});

test("whose plan was put away reads so by mail, or by post without a mailbox", async ({ db, owner }) => {
  const { coordinator, enter, seal, listed } = await givenPost(db, owner);
  for (const email of ["ilse@thee.example", null]) {
    const id = await enter({ name: "Ilse Vos", email });
    await seal(id);
    told("give up", await giveUpEntry(db, coordinator, id));
  }
  expect(await lettersOf(db, "paper-entry-lapsed")).toHaveLength(2);
  expect(await listed(coordinator)).toMatchObject([{ letter: "paper-entry-lapsed", toName: "Ilse Vos" }]);
});
