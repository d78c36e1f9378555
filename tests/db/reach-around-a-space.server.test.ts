import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";

import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { bookViewing } from "#app/domain/tenders/viewings/book-viewing.server.ts";
import { questionAskers } from "#db/schema/questions.ts";
import { viewingBookings } from "#db/schema/viewings.ts";
import { inScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenQuestion } from "#tests/support/asker.ts";
import { test } from "#tests/support/database.ts";
import { givenSlots } from "#tests/support/slots.ts";

const forbidden = { cause: { code: "42501" } };

async function givenBooking(...given: Parameters<typeof givenSlots>) {
  const slots = await givenSlots(...given);
  told("book", await bookViewing(given[0], slots.actor, slots.slug, slots.second));
  const other: Entrepreneur = await slots.visitor();
  const row = {
    corporationId: slots.stage.coordinator.corporationId,
    tenderId: slots.tenderId,
    slotId: slots.second,
    personId: other.personId,
  };
  return { ...slots, other, row };
}

describe("a place at a viewing", () => {
  test("is made by its own person only: no corporation invents somebody who comes", async ({ db, owner }) => {
    const { stage, actor, row } = await givenBooking(db, owner);
    for (const scope of [scopeOf(stage.coordinator), scopeOf(actor)])
      await expect(inScope(db, scope, (tx) => tx.insert(viewingBookings).values(row))).rejects.toMatchObject(
        forbidden,
      );
  });

  test("is removed by neither its person nor the corporation: it is given back, and that stays", async ({
    db,
    owner,
  }) => {
    const { stage, actor } = await givenBooking(db, owner);
    for (const scope of [scopeOf(stage.coordinator), scopeOf(actor)])
      expect(await inScope(db, scope, (tx) => tx.delete(viewingBookings).returning())).toEqual([]);
    expect(await owner`select from viewing_bookings`).toHaveLength(1);
  });

  test("goes to nobody else, and another's is not there to move", async ({ db, owner }) => {
    const { actor, other } = await givenBooking(db, owner);
    const give = inScope(db, scopeOf(actor), (tx) =>
      tx.update(viewingBookings).set({ personId: other.personId }),
    );
    await expect(give).rejects.toMatchObject(forbidden);
    const moved = await inScope(db, scopeOf(other), (tx) =>
      tx.update(viewingBookings).set({ state: "cancelled" }).returning(),
    );
    expect(moved).toEqual([]);
  });

  test("nobody says of themselves that they came", async ({ db, owner }) => {
    const { other, row } = await givenBooking(db, owner);
    const come = inScope(db, scopeOf(other), (tx) =>
      tx.insert(viewingBookings).values({ ...row, attended: true }),
    );
    await expect(come).rejects.toMatchObject(forbidden);
  });
});

describe("who asked a question", () => {
  test("is written by the asker, and changed or removed by nobody but the system", async ({ db, owner }) => {
    const { stage, actor, questionId, visitor } = await givenQuestion(db, owner);
    const { corporationId } = stage.coordinator;
    const other = await visitor();
    const mine = eq(questionAskers.questionId, questionId);
    for (const scope of [scopeOf(actor), scopeOf(other), scopeOf(stage.coordinator)]) {
      expect(await inScope(db, scope, (tx) => tx.delete(questionAskers).where(mine).returning())).toEqual([]);
      const changed = await inScope(db, scope, (tx) =>
        tx.update(questionAskers).set({ personId: other.personId }).where(mine).returning(),
      );
      expect(changed).toEqual([]);
    }
    const asOther = inScope(db, scopeOf(actor), (tx) =>
      tx.insert(questionAskers).values({ corporationId, questionId, personId: other.personId }),
    );
    await expect(asOther).rejects.toMatchObject(forbidden);
    expect(await owner`select person_id from question_askers`).toMatchObject([{ person_id: actor.personId }]);
  });
});
