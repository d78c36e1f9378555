import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";

import { confirmEntry } from "#app/domain/applications/paper/confirm-entry.server.ts";
import { objectToEntry } from "#app/domain/applications/paper/object-to-entry.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { applications, files, planParts } from "#db/schema/applications.ts";
import { events } from "#db/schema/events.ts";
import { outbox } from "#db/schema/outbox.ts";
import { paperEntries } from "#db/schema/paper-entries.ts";
import { inScope, type Scope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenEntry, hatice, linkToConfirm } from "#tests/support/paper.ts";
import { givenMember } from "#tests/support/people.ts";

/** What a scope sees of the plan that is entered. */
function reach(db: Db, scope: Scope) {
  return inScope(db, scope, async (tx) => ({
    plans: await tx.$count(applications),
    parts: await tx.$count(planParts),
    files: await tx.$count(files),
    entries: await tx.$count(paperEntries),
    events: await tx.$count(events, sql`${events.name} like 'application.%'`),
    letters: await tx.$count(outbox, sql`${outbox.letter} like 'paper-%'`),
  }));
}

const nothing = { plans: 0, parts: 0, files: 0, entries: 0, events: 0, letters: 0 };

/** What a statement does in this scope: how many rows it changed, or "refused" by row security or a rule. */
function tries(db: Db, scope: Scope, work: (tx: Transaction) => Promise<unknown[]>) {
  return inScope(db, scope, async (tx) => (await work(tx)).length).catch(() => "refused" as const);
}

describe("row security of a plan on paper", () => {
  test("shows it to whoever enters it, and to no colleague, stranger, entrepreneur or jury", async ({
    db,
    owner,
  }) => {
    const { coordinator, stage, enter, seal, actor, tenderId } = await givenEntry(db, owner);
    const id = await enter();
    await owner`insert into files (corporation_id, application_id, uploaded_by, name, type, size_bytes, content_hash, storage_key, ready)
      select corporation_id, id, entered_by, 'a.pdf', 'application/pdf', 1, ${"a".repeat(64)}, 'k', true from applications where id = ${id}`;
    await seal(id);
    told("object", await objectToEntry(db, await linkToConfirm(db), "Zaterdag."));
    expect(await reach(db, scopeOf(coordinator))).toMatchObject({
      plans: 1,
      parts: 4,
      files: 1,
      entries: 1,
      letters: 0,
    });
    const elsewhere = await givenMember(db, "coordinator");
    const { corporationId } = coordinator;
    const seatId = tenderId;
    const others: Scope[] = [
      scopeOf(stage.approver),
      { kind: "corporation", ...elsewhere },
      { kind: "corporation", corporationId: elsewhere.corporationId, personId: coordinator.personId },
      { kind: "person", personId: coordinator.personId },
      { kind: "seat", personId: coordinator.personId, corporationId, tenderId, seatId },
      { kind: "public" },
    ];
    for (const scope of others) expect(await reach(db, scope)).toEqual(nothing);
    // The entrepreneur of the other plan sees their own, and nothing of this.
    expect(await reach(db, scopeOf(actor))).toMatchObject({ plans: 1, parts: 0, entries: 0 });
  });

  test("lets who enters it neither count nor confirm it, nor take over anybody's draft", async ({
    db,
    owner,
  }) => {
    const { coordinator, enter, seal, applicationId } = await givenEntry(db, owner);
    const id = await enter();
    await seal(id);
    const scope = scopeOf(coordinator);
    const changes = (to: Partial<typeof applications.$inferInsert>, which: string = id) =>
      tries(db, scope, (tx) =>
        tx.update(applications).set(to).where(eq(applications.id, which)).returning({ id: applications.id }),
      );
    expect(await changes({ state: "submitted" })).toBe("refused");
    expect(await changes({ state: "submitted", enteredBy: null })).toBe("refused");
    expect(await changes({ enteredBy: null })).toBe("refused");
    expect(await changes({ tradeName: "Theehuis" })).toBe(1);
    expect(await changes({ enteredBy: coordinator.personId }, applicationId)).toBe(0);
    const confirm = (tx: Transaction) =>
      tx
        .update(paperEntries)
        .set({ confirmedAt: new Date(), confirmedHow: "mail" })
        .returning({ id: paperEntries.applicationId });
    expect(await tries(db, scope, confirm)).toBe("refused");
  });

  test("closes for who entered it when its maker confirms, and opens for all staff when the call has closed", async ({
    db,
    owner,
  }) => {
    const { coordinator, stage, enter, seal, closeIn } = await givenEntry(db, owner);
    await seal(await enter());
    told("confirm", await confirmEntry(db, await linkToConfirm(db), { locale: "nl" }));
    for (const staff of [coordinator, stage.approver])
      expect(await reach(db, scopeOf(staff))).toEqual(nothing);
    await closeIn(-1);
    for (const staff of [coordinator, stage.approver])
      expect(await reach(db, scopeOf(staff))).toMatchObject({ plans: 1, parts: 4, entries: 1, letters: 0 });
  });

  test("keeps from judging whoever the plan turns out to be of, and not who typed it for them", async ({
    db,
    owner,
  }) => {
    const { coordinator, enter, seal, tenderId } = await givenEntry(db, owner);
    const id = await enter();
    await seal(id);
    const { corporationId } = coordinator;
    const seats = await owner<{ id: string }[]>`select id from jury_seats where tender_id = ${tenderId}`;
    const seatOf = async (personId: string) => {
      const seatId = seats.pop()?.id ?? "";
      await owner`update jury_seats set person_id = ${personId}, state = 'instructed' where id = ${seatId}`;
      return { kind: "seat", personId, corporationId, tenderId, seatId } as const;
    };
    const made = (scope: Scope) =>
      inScope(db, scope, (tx) =>
        tx.execute<{ ids: string[] }>(sql`select plint_plans_of_seat() as ids`),
      ).then(([row]) => row?.ids);
    const typist = await seatOf(coordinator.personId);
    expect(await made(typist)).toEqual([]);
    told("confirm", await confirmEntry(db, await linkToConfirm(db), { locale: "nl" }));
    const [maker] = await owner<{ id: string }[]>`select id from people where email = ${hatice.email}`;
    expect(await made(await seatOf(maker?.id ?? ""))).toEqual([id]);
    expect(await made(typist)).toEqual([]);
  });
});
