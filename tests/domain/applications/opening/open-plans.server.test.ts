import { describe, expect } from "vitest";

import { askOpening } from "#app/domain/applications/opening/ask-opening.server.ts";
import { sha256Bytes } from "#app/domain/applications/opening/hash.server.ts";
import { openPlans } from "#app/domain/applications/opening/open-plans.server.ts";
import { findPlaceInPile } from "#app/domain/applications/opening/queries.server.ts";
import { sealEntry } from "#app/domain/applications/opening/seal-entry.ts";
import { listTriage } from "#app/domain/applications/triage/list-triage.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { sweepTenders } from "#app/domain/tenders/sweep-tenders.server.ts";
import { leafOf, rootFrom } from "#app/lib/merkle.ts";
import { applications } from "#db/schema/applications.ts";
import { sealedPiles } from "#db/schema/sealed-piles.ts";
import { tenders } from "#db/schema/tenders.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { told, writePlan } from "#db/seeds/demo-story.server.ts";
import { demoPlans } from "#db/seeds/demo-plans.ts";
import { givenCall } from "#tests/support/addendum.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenMember } from "#tests/support/people.ts";
import { moveClock } from "#tests/support/stage.ts";

/** Three plans and a draft in the box of a call that closed a day ago; nobody asked for anything yet. */
async function givenBox(...given: Parameters<typeof givenCall>) {
  const [db, owner] = given;
  const call = await givenCall(...given);
  await call.handIn();
  const more = demoPlans.filter((one) => one.level >= 3).slice(1, 4);
  for (const [index, plan] of more.entries()) await writePlan(call.stage, call, plan, 2, index < 2);
  await moveClock(owner, "30 days");
  const { coordinator, approver } = call.stage;
  const { corporationId } = coordinator;
  const seen = () =>
    readInScope(db, scopeOf(coordinator), async (tx) => {
      const { plans } = await listTriage(tx, { corporationId, tenderId: call.tenderId }, {}, null);
      return plans;
    });
  return { ...call, coordinator, approver, corporationId, seen };
}

describe("the plans of a call that closed", () => {
  test("stay sealed until two people open them: one asks, another does it", async ({ db, owner }) => {
    const { tenderId, coordinator, approver, seen } = await givenBox(db, owner);
    await sweepTenders(db);
    expect(await seen()).toEqual([]);
    expect(await openPlans(db, approver, tenderId)).toMatchObject({ problem: "sealed" });
    const key = "asked-once-0000001";
    told("ask", await askOpening(db, coordinator, tenderId, key));
    told("ask again", await askOpening(db, coordinator, tenderId, key));
    expect(await askOpening(db, approver, tenderId)).toMatchObject({ problem: "already-proposed" });
    expect(await lettersOf(db, "opening-asked")).toHaveLength(1);
    expect(await seen()).toEqual([]);
    expect(await openPlans(db, coordinator, tenderId)).toMatchObject({ problem: "own-work" });
    const answers = await Promise.all([1, 2, 3].map(() => openPlans(db, approver, tenderId)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await seen()).toHaveLength(3);
    const opened = answers.find(({ ok }) => ok);
    expect(await owner`select state from tenders where id = ${tenderId}`).toEqual([{ state: "selection" }]);
    expect(await owner`select details from events where name = 'tender.plans-opened'`).toMatchObject([
      { details: { plans: 3, root: opened?.ok ? opened.value.root : "" } },
    ]);
  });

  test("are not opened before closing, nor by who only looks, nor by another corporation", async ({
    db,
    owner,
  }) => {
    const { tenderId, coordinator, approver, corporationId } = await givenBox(db, owner);
    const reader: Staff = {
      kind: "staff",
      role: "reader",
      ...(await givenMember(db, "reader", corporationId)),
    };
    const stranger: Staff = { kind: "staff", role: "coordinator", ...(await givenMember(db, "coordinator")) };
    await moveClock(owner, "5 days");
    expect(await askOpening(db, coordinator, tenderId)).toMatchObject({ problem: "sealed" });
    await moveClock(owner, "30 days");
    expect(await askOpening(db, reader, tenderId)).toMatchObject({ problem: "not-your-role" });
    expect(await askOpening(db, stranger, tenderId)).toMatchObject({ problem: "not-found" });
    told("ask", await askOpening(db, coordinator, tenderId));
    expect(await openPlans(db, reader, tenderId)).toMatchObject({ problem: "not-your-role" });
    expect(await openPlans(db, stranger, tenderId)).toMatchObject({ problem: "not-found" });
    told("open", await openPlans(db, approver, tenderId));
    expect(await openPlans(db, approver, tenderId)).toMatchObject({ problem: "not-in-this-state" });
  });

  test("lead every maker from the receipt to the one root, and nobody to a plan that was touched", async ({
    db,
    owner,
  }) => {
    const { tenderId, coordinator, approver, corporationId } = await givenBox(db, owner);
    told("ask", await askOpening(db, coordinator, tenderId));
    const { root } = told("open", await openPlans(db, approver, tenderId));
    const makers = await owner<{ personId: string; receiptNumber: string; contentHash: string }[]>`
      select person_id as "personId", receipt_number as "receiptNumber", content_hash as "contentHash"
      from applications where state = 'submitted'`;
    const places = new Set<number>();
    for (const { personId, ...sealed } of makers) {
      const find = (one: typeof sealed) =>
        readInScope(db, { kind: "person", personId }, (tx) =>
          findPlaceInPile(tx, { corporationId, tenderId }, one),
        );
      const pile = await find(sealed);
      if (!pile) throw new Error("a seal that is not in the pile");
      places.add(pile.place);
      const leaf = leafOf(sealEntry(sealed), sha256Bytes);
      const place = { index: pile.place - 1, size: pile.size };
      expect(rootFrom(leaf, place, pile.proof, sha256Bytes)).toBe(root);
      expect(await find({ ...sealed, contentHash: "f".repeat(64) })).toBeNull();
    }
    expect([...places].toSorted()).toEqual([1, 2, 3]);
    const stranger = { kind: "person", personId: coordinator.personId } as const;
    expect(await inScope(db, stranger, (tx) => tx.$count(sealedPiles))).toBe(0);
  });
});

describe("the database itself", () => {
  test("opens nothing for one person, before closing, without a pile, or a second time", async ({
    db,
    owner,
  }) => {
    const { tenderId, coordinator, approver } = await givenBox(db, owner);
    const tries = (change: Partial<typeof tenders.$inferInsert>) =>
      inScope(db, scopeOf(coordinator), (tx) => tx.update(tenders).set(change))
        .then(() => "done")
        .catch(({ cause }: { cause?: { constraint_name?: string } }) => cause?.constraint_name ?? "?");
    const asked = { openingAskedBy: coordinator.personId, openingAskedAt: new Date() };
    const opened = (by: string) => ({ plansOpenedBy: by, plansOpenedAt: new Date() });
    expect(await tries({ ...asked, ...opened(approver.personId) })).toBe("two_people_open");
    await moveClock(owner, "5 days");
    expect(await tries(asked)).toBe("two_people_open");
    await moveClock(owner, "30 days");
    told("ask", await askOpening(db, coordinator, tenderId));
    expect(await tries(opened(approver.personId))).toBe("two_people_open");
    expect(await tries({ openingAskedBy: approver.personId })).toBe("two_people_open");
    told("open", await openPlans(db, approver, tenderId));
    expect(await tries({ plansOpenedBy: null, plansOpenedAt: null })).toBe("two_people_open");
    await expect(
      inScope(db, scopeOf(coordinator), (tx) => tx.update(sealedPiles).set({ leaves: [] })),
    ).rejects.toThrow();
    expect(await inScope(db, scopeOf(coordinator), (tx) => tx.$count(applications))).toBe(3);
  });
});
