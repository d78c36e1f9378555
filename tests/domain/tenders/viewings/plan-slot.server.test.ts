import { describe, expect } from "vitest";

import type { Staff } from "#app/domain/people/actor.ts";
import { bookViewing } from "#app/domain/tenders/viewings/book-viewing.server.ts";
import { cancelSlot } from "#app/domain/tenders/viewings/cancel-slot.server.ts";
import { planSlot } from "#app/domain/tenders/viewings/plan-slot.server.ts";
import { recordAttendance } from "#app/domain/tenders/viewings/record-attendance.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenSlots } from "#tests/support/slots.ts";
import { moveClock } from "#tests/support/stage.ts";

describe("a viewing", () => {
  test("lies ahead, while the call is open, and begins when no other does", async ({ db, owner }) => {
    const { plan } = await givenSlots(db, owner);
    expect(await plan(7, 3)).toMatchObject({ problem: "slot-exists" });
    expect(await plan(-1, 3)).toMatchObject({ problem: "slot-in-the-past" });
    expect(await plan(29, 3)).toMatchObject({ problem: "slot-outside-call" });
    await moveClock(owner, "29 days");
    expect(await plan(30, 3)).toMatchObject({ problem: "not-in-this-state" });
  });

  test("is planned, called off and ticked by editors of the corporation alone", async ({ db, owner }) => {
    const { stage, tenderId, first, times } = await givenSlots(db, owner);
    const { corporationId } = stage.coordinator;
    const reader: Staff = {
      kind: "staff",
      role: "reader",
      ...(await givenMember(db, "reader", corporationId)),
    };
    const stranger: Staff = { kind: "staff", role: "coordinator", ...(await givenMember(db, "coordinator")) };
    const input = { ...times(10), capacity: 3, note: "" };
    expect(await planSlot(db, reader, tenderId, input)).toMatchObject({ problem: "not-your-role" });
    expect(await planSlot(db, stranger, tenderId, input)).toMatchObject({ problem: "not-found" });
    expect(await cancelSlot(db, reader, first, "Ziek")).toMatchObject({ problem: "not-your-role" });
    expect(await cancelSlot(db, stranger, first, "Ziek")).toMatchObject({ problem: "not-found" });
    expect(await recordAttendance(db, reader, first, [])).toMatchObject({ problem: "not-your-role" });
    expect(await recordAttendance(db, stranger, first, [])).toMatchObject({ problem: "not-found" });
  });

  test("that is called off frees everybody and tells them why, once", async ({ db, owner }) => {
    const { stage, slug, second, visitor, places } = await givenSlots(db, owner);
    for (const person of [await visitor(), await visitor()])
      told("book", await bookViewing(db, person, slug, second));
    told(
      "cancel",
      await cancelSlot(db, stage.coordinator, second, "De vloer ligt open.", "called-off-once-1"),
    );
    told(
      "again",
      await cancelSlot(db, stage.coordinator, second, "De vloer ligt open.", "called-off-once-1"),
    );
    expect(await cancelSlot(db, stage.coordinator, second, "Toch niet")).toMatchObject({
      problem: "slot-closed",
    });
    const letters = await lettersOf(db, "viewing-cancelled");
    expect(letters).toHaveLength(2);
    expect(letters[0]?.props).toMatchObject({ reason: "De vloer ligt open.", sequence: 1 });
    expect(await places()).toEqual([0, 0]);
    expect(await bookViewing(db, await visitor(), slug, second)).toMatchObject({ problem: "slot-closed" });
  });

  test("is ticked once it has begun; ticking again replaces it", async ({ db, owner }) => {
    const { stage, slug, second, visitor } = await givenSlots(db, owner);
    const one = told("book", await bookViewing(db, await visitor(), slug, second));
    const other = told("book", await bookViewing(db, await visitor(), slug, second));
    const tick = (...came: string[]) => recordAttendance(db, stage.coordinator, second, came);
    expect(await tick(one.bookingId)).toMatchObject({ problem: "slot-not-begun" });
    await moveClock(owner, "14 days 23 hours");
    told("tick", await tick(one.bookingId, other.bookingId));
    told("tick", await tick(one.bookingId, stage.coordinator.personId));
    expect(await owner`select came from viewing_slots where id = ${second}`).toMatchObject([{ came: 1 }]);
    expect(await owner`select id, attended from viewing_bookings order by attended`).toMatchObject([
      { id: other.bookingId, attended: false },
      { id: one.bookingId, attended: true },
    ]);
    told("tick", await tick());
    expect(await owner`select came from viewing_slots where id = ${second}`).toMatchObject([{ came: 0 }]);
  });
});
