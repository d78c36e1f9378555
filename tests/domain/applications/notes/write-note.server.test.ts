import { describe, expect } from "vitest";

import { listNotes, listReaders } from "#app/domain/applications/notes/queries.server.ts";
import { readMentions, writeNote } from "#app/domain/applications/notes/write-note.server.ts";
import { declareStaffTie } from "#app/domain/applications/ties/declare-staff-tie.server.ts";
import { listDesk } from "#app/domain/leases/list-desk.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { outbox } from "#db/schema/outbox.ts";
import { planNotes } from "#db/schema/plan-notes.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenBox } from "#tests/support/box.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";

describe("a note about a plan", () => {
  test("waits on the desk of whom it mentions until it is read, and sends no letter", async ({
    db,
    owner,
  }) => {
    const { stage, ids } = await givenBox(db, owner, 2);
    const { coordinator, approver } = stage;
    const [id = ""] = ids;
    const waiting = async (staff: Staff) => {
      const { tasks } = await readInScope(db, scopeOf(staff), (tx) => listDesk(tx, staff, new Date()));
      return tasks.filter(({ kind }) => kind === "mention").map(({ about, count }) => `${about} ${count}`);
    };
    const letters = () => inScope(db, { kind: "system" }, (tx) => tx.$count(outbox));
    const before = await letters();
    const note = { text: "Kijk jij naar de huur?", mentions: [approver.personId, approver.personId] };
    told("note", await writeNote(db, coordinator, id, note, "note-once-note-once"));
    told("twice", await writeNote(db, coordinator, id, note, "note-once-note-once"));
    expect(await waiting(approver)).toEqual(["Tafel Zuidwest 1 1"]);
    expect(await waiting(coordinator)).toEqual([]);
    expect(await letters()).toBe(before);
    const notes = await readInScope(db, scopeOf(approver), (tx) => listNotes(tx, approver, id));
    expect(notes).toMatchObject([{ text: note.text, author: "Naima", mentioned: ["Naima"], waits: true }]);
    told("read", await readMentions(db, approver, id));
    told("read again", await readMentions(db, approver, id));
    expect(await waiting(approver)).toEqual([]);
    // An answer counts as having read.
    told("back", await writeNote(db, approver, id, { text: "Ja.", mentions: [coordinator.personId] }));
    expect(await waiting(coordinator)).toEqual(["Tafel Zuidwest 1 1"]);
    told("answer", await writeNote(db, coordinator, id, { text: "Mooi.", mentions: [] }));
    expect(await waiting(coordinator)).toEqual([]);
  });

  test("mentions nobody who does not read the plan, and is nobody else's", async ({ db, owner }) => {
    const { stage, ids, corporationId } = await givenBox(db, owner, 1);
    const { coordinator, approver } = stage;
    const [id = ""] = ids;
    const stranger: Staff = { kind: "staff", ...(await givenMember(db, "coordinator")), role: "coordinator" };
    const mention = (personId: string) =>
      writeNote(db, coordinator, id, { text: "Hoi", mentions: [personId] });
    expect(await mention(stranger.personId)).toMatchObject({ problem: "cannot-be-mentioned" });
    expect(await writeNote(db, stranger, id, { text: "Hoi", mentions: [] })).toMatchObject({
      problem: "not-found",
    });
    told("tie", await declareStaffTie(db, approver, id, "Mijn buurman."));
    expect(await mention(approver.personId)).toMatchObject({ problem: "cannot-be-mentioned" });
    const readers = await readInScope(db, scopeOf(coordinator), (tx) => listReaders(tx, coordinator, id));
    expect(readers).toEqual([]);
    // Who only looks may say something too; before closing and to whoever is tied there is nothing.
    const reader: Staff = {
      kind: "staff",
      ...(await givenMember(db, "reader", corporationId)),
      role: "reader",
    };
    told("look", await writeNote(db, reader, id, { text: "Mooi plan.", mentions: [] }));
    const seen = (staff: Staff) => readInScope(db, scopeOf(staff), (tx) => tx.$count(planNotes));
    expect(await seen(coordinator)).toBe(1);
    expect(await seen(approver)).toBe(0);
    expect(await seen(stranger)).toBe(0);
    const [maker] = await owner<{ id: string }[]>`select person_id as id from applications where id = ${id}`;
    const asMaker = { kind: "person", personId: maker?.id ?? "" } as const;
    expect(await readInScope(db, asMaker, (tx) => tx.$count(planNotes))).toBe(0);
    await owner`update tenders set closes_at = plint_now() + interval '1 hour'`;
    expect(await seen(coordinator)).toBe(0);
  });
});
