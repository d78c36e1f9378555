import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";

import { bookViewing, cancelViewing } from "#app/domain/tenders/viewings/book-viewing.server.ts";
import { recordAttendance } from "#app/domain/tenders/viewings/record-attendance.server.ts";
import { findSlotForStaff, listOwnViewings, listSlots } from "#app/domain/tenders/viewings/queries.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { viewingBookings } from "#db/schema/viewings.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenSlots } from "#tests/support/slots.ts";
import { moveClock } from "#tests/support/stage.ts";

describe("a place at a viewing", () => {
  test("is taken by exactly one of five people who press at once for the last one", async ({ db, owner }) => {
    const { slug, first, visitor, places } = await givenSlots(db, owner);
    const people = await Promise.all([1, 2, 3, 4, 5].map(() => visitor()));
    const answers = await Promise.all(people.map((person) => bookViewing(db, person, slug, first)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.problem === "slot-full")).toHaveLength(4);
    expect(await places()).toEqual([1, 0]);
    expect(await lettersOf(db, "viewing-booked")).toHaveLength(1);
  });

  test("is taken once by a double tap", async ({ db, owner }) => {
    const { slug, second, actor, places } = await givenSlots(db, owner);
    const book = () => bookViewing(db, actor, slug, second);
    const answers = await Promise.all([book(), book(), book()]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await places()).toEqual([0, 1]);
    expect(await lettersOf(db, "viewing-booked")).toHaveLength(1);
  });

  test("moves with its person: one place a call, and a calendar that follows", async ({ db, owner }) => {
    const { slug, first, second, actor, places } = await givenSlots(db, owner);
    const booked = told("book", await bookViewing(db, actor, slug, second));
    const moved = told("move", await bookViewing(db, actor, slug, first));
    expect(moved.bookingId).toBe(booked.bookingId);
    expect(await places()).toEqual([1, 0]);
    const letters = await lettersOf(db, "viewing-booked");
    expect(letters.map(({ props }) => props.sequence).toSorted()).toEqual([0, 1]);
    expect(new Set(letters.map(({ props }) => props.bookingId)).size).toBe(1);
  });

  test("two people who swap at once do not wait for each other forever", async ({ db, owner }) => {
    const { slug, second, visitor, plan, places } = await givenSlots(db, owner);
    const third = told("plan", await plan(15, 5)).slotId;
    const [one, other] = [await visitor(), await visitor()];
    told("book", await bookViewing(db, one, slug, second));
    told("book", await bookViewing(db, other, slug, third));
    const swapped = await Promise.all([
      bookViewing(db, one, slug, third),
      bookViewing(db, other, slug, second),
    ]);
    expect(swapped.every(({ ok }) => ok)).toBe(true);
    expect(await places()).toEqual([0, 1, 1]);
  });

  test("is given back, and free for somebody else", async ({ db, owner }) => {
    const { slug, first, actor, visitor, places } = await givenSlots(db, owner);
    told("book", await bookViewing(db, actor, slug, first));
    told("cancel", await cancelViewing(db, actor, slug));
    told("cancel", await cancelViewing(db, actor, slug));
    expect(await lettersOf(db, "viewing-cancelled")).toMatchObject([{ props: { sequence: 1, reason: "" } }]);
    expect(await bookViewing(db, await visitor(), slug, first)).toMatchObject({ ok: true });
    expect(await places()).toEqual([1, 0]);
    expect(await bookViewing(db, actor, slug, first)).toMatchObject({ problem: "slot-full" });
    await readInScope(db, scopeOf(actor), async (tx) =>
      expect(await listOwnViewings(tx, actor.personId)).toEqual([]),
    );
  });

  test("is neither taken nor given back once the viewing has begun", async ({ db, owner }) => {
    const { slug, first, second, actor } = await givenSlots(db, owner);
    told("book", await bookViewing(db, actor, slug, first));
    await moveClock(owner, "9 days");
    expect(await cancelViewing(db, actor, slug)).toMatchObject({ problem: "slot-closed" });
    expect(await bookViewing(db, actor, slug, first)).toMatchObject({ ok: true });
    await moveClock(owner, "16 days");
    expect(await bookViewing(db, actor, slug, second)).toMatchObject({ problem: "slot-closed" });
  });

  test("stays where it is once that viewing has begun, with who came", async ({ db, owner }) => {
    const { slug, stage, first, second, actor, places } = await givenSlots(db, owner);
    const { bookingId } = told("book", await bookViewing(db, actor, slug, first));
    await moveClock(owner, "9 days");
    expect(await bookViewing(db, actor, slug, second)).toMatchObject({ problem: "own-viewing-begun" });
    told("note", await recordAttendance(db, stage.coordinator, first, [bookingId]));
    expect(await bookViewing(db, actor, slug, second)).toMatchObject({ problem: "own-viewing-begun" });
    expect(await places()).toEqual([1, 0]);
    expect(await owner`select slot_id, attended from viewing_bookings`).toMatchObject([
      { slot_id: first, attended: true },
    ]);
  });

  test("of another space, or of nowhere, is not there", async ({ db, owner }) => {
    const { slug, first, actor, tenderId } = await givenSlots(db, owner);
    expect(await bookViewing(db, actor, "nergens-1", first)).toMatchObject({ problem: "not-found" });
    expect(await bookViewing(db, actor, slug, tenderId)).toMatchObject({ problem: "not-found" });
    expect(await cancelViewing(db, actor, slug)).toMatchObject({ problem: "not-found" });
  });

  test("passes no capacity, for whichever code tries", async ({ db, owner }) => {
    const { stage, tenderId, first, actor, visitor } = await givenSlots(db, owner);
    const other = await visitor();
    const { corporationId } = stage.coordinator;
    const two = inScope(db, { kind: "system" }, (tx) =>
      tx
        .insert(viewingBookings)
        .values([actor, other].map(({ personId }) => ({ corporationId, tenderId, slotId: first, personId }))),
    );
    await expect(two).rejects.toMatchObject({ cause: { constraint_name: "places_within_capacity" } });
  });

  test("is counted for everybody and named for staff alone", async ({ db, owner }) => {
    const { stage, slug, tenderId, first, actor, visitor } = await givenSlots(db, owner);
    told("book", await bookViewing(db, actor, slug, first));
    const { corporationId } = stage.coordinator;
    for (const scope of [{ kind: "public" } as const, scopeOf(await visitor())]) {
      await readInScope(db, scope, async (tx) => {
        expect((await listSlots(tx, { corporationId, tenderId })).map(({ taken }) => taken)).toEqual([1, 0]);
        expect(await tx.execute(sql`select * from viewing_bookings`)).toEqual([]);
      });
    }
    await readInScope(db, scopeOf(stage.coordinator), async (tx) => {
      const seen = await findSlotForStaff(tx, { corporationId, tenderId }, first);
      expect(seen?.guests).toMatchObject([{ name: "Naima", email: "vrager@example.nl", attended: null }]);
    });
  });
});
