import { describe, expect } from "vitest";

import { reopenApplication } from "#app/domain/applications/take-back.server.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { startApplication } from "#app/domain/applications/start-application.server.ts";
import { listLettersOfCorporation } from "#app/domain/outbox/queries.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { listPublicAddenda } from "#app/domain/tenders/addenda/queries.server.ts";
import { proposeAddendum } from "#app/domain/tenders/addenda/propose-addendum.server.ts";
import { publishAddendum } from "#app/domain/tenders/addenda/publish-addendum.server.ts";
import { returnAddendum } from "#app/domain/tenders/addenda/return-addendum.server.ts";
import { hashOf } from "#app/domain/tenders/hash-rules.server.ts";
import { criteria, tenders } from "#db/schema/tenders.ts";
import { addenda } from "#db/schema/addenda.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenCall, later, untouched } from "#tests/support/addendum.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenMember, givenPerson } from "#tests/support/people.ts";
import { moveClock } from "#tests/support/stage.ts";

describe("a change of published rules", () => {
  test("reaches what was published of the unit, under a new hash, and never without time to adapt a plan", async ({
    db,
    owner,
  }) => {
    const call = await givenCall(db, owner);
    const before = await call.read();
    const property = {
      grossAreaM2: before.rules.space.areaM2 + 4,
      homesAbove: 12,
      allowedUse: ["retail" as const],
      useCertainty: "with_permit" as const,
      useNote: "",
      handoverItems: [{ element: "toilet" as const, by: "tenant" as const, note: "" }],
      pictures: [],
      newPictures: [],
    };
    expect(
      await call.propose({ property: { ...property, grossAreaM2: before.rules.space.areaM2 - 1 } }),
    ).toMatchObject({ problem: "gross-under-net" });
    await call.change({ property });
    const after = await call.read();
    expect(after.rules.space.property).toMatchObject({
      homesAbove: 12,
      use: { allowed: ["retail"], certainty: "with_permit" },
      handover: [{ element: "toilet", by: "tenant" }],
    });
    expect(after.hash).toBe(hashOf(after.rules));
    expect(after.hash).not.toBe(before.hash);
    const days = (new Date(after.rules.timetable.closesAt).getTime() - Date.now()) / 86_400_000;
    await moveClock(owner, `${Math.floor(days - 1)} days`);
    expect(await call.propose({ property: { ...property, homesAbove: 13 } })).toMatchObject({
      problem: "too-late-to-adapt",
    });
  });

  test("changes nothing before a second person publishes it, and then everything at once", async ({
    db,
    owner,
  }) => {
    const call = await givenCall(db, owner);
    const before = await call.read();
    const closesAt = later(new Date(before.rules.timetable.closesAt), 5);
    const { addendumId } = told("propose", await call.propose({ closesAt }));
    expect(await call.read()).toEqual(before);
    expect(await call.publish(addendumId, call.stage.coordinator)).toMatchObject({ problem: "own-work" });
    told("publish", await call.publish(addendumId));
    const after = await call.read();
    expect(after.rules.timetable.closesAt).toBe(closesAt.toISOString());
    expect(after.closesAt).toEqual(closesAt);
    expect(after.hash).toBe(hashOf(after.rules));
    expect(after.hash).not.toBe(before.hash);
    const shown = await readInScope(db, { kind: "public" }, (tx) =>
      listPublicAddenda(tx, { corporationId: call.stage.coordinator.corporationId, tenderId: call.tenderId }),
    );
    expect(shown).toMatchObject([
      {
        number: 1,
        beforeHash: before.hash,
        afterHash: after.hash,
        differences: [
          {
            field: "timetable.closesAt",
            before: before.rules.timetable.closesAt,
            after: closesAt.toISOString(),
          },
        ],
      },
    ]);
    expect(await owner`select details from events where name = 'tender.changed'`).toMatchObject([
      { details: { number: 1, rulesHash: after.hash, beforeHash: before.hash } },
    ]);
  });

  test("reaches everybody whom it concerns by one letter, whoever writes and whoever handed in", async ({
    db,
    owner,
  }) => {
    const call = await givenCall(db, owner);
    await call.handIn();
    const drafter = await givenPerson(db, "schrijver@example.nl");
    told("start", await startApplication(db, { kind: "entrepreneur", personId: drafter }, call.slug));
    await givenPerson(db, "niemand@example.nl");
    await call.change({ introduction: "De deur wordt breder." });
    const letters = await lettersOf(db, "rules-changed");
    expect(letters.map(({ props }) => props.isHandedIn).toSorted()).toEqual([false, true]);
    expect(letters.find(({ to }) => to === "schrijver@example.nl")?.props.isHandedIn).toBe(false);
    expect(letters.some(({ to }) => to === "niemand@example.nl")).toBe(false);
    for (const { props } of letters)
      expect(props.differences).toMatchObject([{ field: "introduction", after: "De deur wordt breder." }]);
    const { corporationId } = call.stage.coordinator;
    const listed = await readInScope(db, scopeOf(call.stage.coordinator), (tx) =>
      listLettersOfCorporation(tx, corporationId),
    );
    expect(listed.map(({ letter }) => letter)).not.toContain("rules-changed");
    // What was handed in can be adapted, and is handed in under the new rules.
    told("reopen", await reopenApplication(db, call.actor, call.applicationId));
    told("submit", await submitApplication(db, call.actor, call.applicationId));
    const { hash } = await call.read();
    expect(
      await owner`select details ->> 'rulesHash' as hash from events where name = 'application.submitted' order by id desc limit 1`,
    ).toEqual([{ hash }]);
  });

  test("of criteria holds for the jury too while no plan is in, and not at all once one is", async ({
    db,
    owner,
  }) => {
    const call = await givenCall(db, owner);
    const { rules } = await call.read();
    const turned = (from: number, to: number) =>
      rules.criteria.map(({ title, question, weight, anchors }, index) => ({
        title,
        question,
        anchors: [...anchors],
        weight: weight + (index === from ? -5 : index === to ? 5 : 0),
      }));
    await call.change({ criteria: turned(0, 1) });
    const weights = async () =>
      (await owner<{ weight: number }[]>`select weight from criteria order by position`).map((c) => c.weight);
    expect(await weights()).toEqual(turned(0, 1).map(({ weight }) => weight));
    const { addendumId } = told("propose", await call.propose({ criteria: turned(1, 0) }));
    await call.handIn();
    expect(await call.publish(addendumId)).toMatchObject({ problem: "criteria-frozen" });
    told(
      "return",
      await returnAddendum(db, call.stage.approver, call.tenderId, { addendumId, returnedFor: "Te laat." }),
    );
    expect(await call.propose({ criteria: turned(1, 0) })).toMatchObject({ problem: "criteria-frozen" });
    expect(await weights()).toEqual(turned(0, 1).map(({ weight }) => weight));
  });

  test("is refused to who only looks, to another corporation, from an old tab, and beside another", async ({
    db,
    owner,
  }) => {
    const call = await givenCall(db, owner);
    const { corporationId } = call.stage.coordinator;
    const reader: Staff = {
      kind: "staff",
      role: "reader",
      ...(await givenMember(db, "reader", corporationId)),
    };
    const stranger: Staff = { kind: "staff", role: "coordinator", ...(await givenMember(db, "coordinator")) };
    const words = { introduction: "Anders." };
    expect(await call.propose(words, reader)).toMatchObject({ problem: "not-your-role" });
    expect(await call.propose(words, stranger)).toMatchObject({ problem: "not-found" });
    const { rules } = await call.read();
    const old = await proposeAddendum(db, call.stage.coordinator, call.tenderId, "0".repeat(64), {
      ...untouched(rules),
      ...words,
    });
    expect(old).toMatchObject({ problem: "changed-meanwhile" });
    const key = "proposed-once-0001";
    const { addendumId } = told("propose", await call.propose(words, call.stage.coordinator, key));
    expect(told("again", await call.propose(words, call.stage.coordinator, key))).toEqual({ addendumId });
    expect(await call.propose({ introduction: "Nog anders." })).toMatchObject({
      problem: "already-proposed",
    });
    for (const staff of [reader, stranger])
      expect(await publishAddendum(db, staff, call.tenderId, addendumId)).toMatchObject({ ok: false });
    const both = await Promise.all([1, 2, 3].map(() => call.publish(addendumId)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await lettersOf(db, "rules-changed")).toHaveLength(1);
  });

  test("of the deadline is refused once it has passed, also where it was proposed in time", async ({
    db,
    owner,
  }) => {
    const call = await givenCall(db, owner);
    const { closesAt } = await call.read();
    const { addendumId } = told("propose", await call.propose({ closesAt: later(closesAt, 5) }));
    await moveClock(owner, "29 days");
    expect(await call.publish(addendumId)).toMatchObject({ problem: "deadline-passed" });
    expect((await call.read()).closesAt).toEqual(closesAt);
  });
});

describe("the database itself refuses", () => {
  test("every change of published rules without a published addendum, and a deadline to earlier", async ({
    db,
    owner,
  }) => {
    const call = await givenCall(db, owner);
    const scope = scopeOf(call.stage.coordinator);
    const tries = (change: Partial<typeof tenders.$inferInsert>) =>
      inScope(db, scope, (tx) => tx.update(tenders).set(change))
        .then(() => "done")
        .catch(({ cause }: { cause?: { constraint_name?: string } }) => cause?.constraint_name ?? "?");
    const { rules, closesAt } = await call.read();
    const changes: Partial<typeof tenders.$inferInsert>[] = [
      { closesAt: later(closesAt, 1) },
      { closesAt: later(closesAt, -1) },
      { rules: { ...rules, introduction: "Stil." } },
      { introduction: "Stil." },
      { pitchAt: later(closesAt, 40) },
      { residentsShare: 51 },
    ];
    for (const change of changes)
      expect(await tries(change), JSON.stringify(change)).toBe("rules_are_frozen");
    expect(
      await inScope(db, scope, (tx) => tx.update(criteria).set({ title: "Stil" }))
        .then(() => "done")
        .catch(({ cause }: { cause?: { constraint_name?: string } }) => cause?.constraint_name),
    ).toBe("rules_are_frozen");
  });

  test("an addendum signed by one person, changed after, or taken away", async ({ db, owner }) => {
    const call = await givenCall(db, owner);
    const { addendumId } = told("propose", await call.propose({ introduction: "Anders." }));
    const { personId } = call.stage.coordinator;
    const scope = scopeOf(call.stage.coordinator);
    const tries = (change: Partial<typeof addenda.$inferInsert>) =>
      inScope(db, scope, (tx) => tx.update(addenda).set(change))
        .then(() => "done")
        .catch(({ cause }: { cause?: { constraint_name?: string } }) => cause?.constraint_name ?? "?");
    const signed = { state: "published", number: 1, closedBy: personId, closedAt: new Date() } as const;
    expect(await tries(signed)).toBe("published_by_a_second_person");
    expect(await tries({ reason: "Anders." })).toBe("addenda_are_final");
    await expect(inScope(db, scope, (tx) => tx.delete(addenda))).rejects.toThrow();
    told("publish", await call.publish(addendumId));
    expect(await tries({ returnedFor: "Toch niet." })).toBe("addenda_are_final");
  });

  test("lets nobody but the desk see what only waits", async ({ db, owner }) => {
    const call = await givenCall(db, owner);
    const { addendumId } = told("propose", await call.propose({ introduction: "Anders." }));
    const stranger = await givenMember(db, "coordinator");
    const seen = async () =>
      Promise.all(
        [
          { kind: "public" } as const,
          { kind: "person", personId: call.actor.personId } as const,
          { kind: "corporation", ...stranger } as const,
        ].map((scope) => inScope(db, scope, (tx) => tx.$count(addenda))),
      );
    expect(await seen()).toEqual([0, 0, 0]);
    told("publish", await call.publish(addendumId));
    expect(await seen()).toEqual([1, 1, 0]);
  });

  test("weights that change while somebody is handing in: they wait, and then a plan is in", async ({
    db,
    owner,
  }) => {
    const call = await givenCall(db, owner);
    await call.saveAll();
    const { rules, hash } = await call.read();
    const turned = rules.criteria.map(({ title, question, weight, anchors }, index) => ({
      title,
      question,
      anchors: [...anchors],
      weight: weight + (index === 0 ? -5 : index === 1 ? 5 : 0),
    }));
    const { addendumId } = told("propose", await call.propose({ criteria: turned }));
    const publishing = await db.transaction(async (tx) => {
      told("submit", await submitApplication(tx, call.actor, call.applicationId));
      const waiting = call.publish(addendumId);
      await expect
        .poll(() => owner`select 1 from pg_locks where locktype = 'advisory' and not granted`)
        .toHaveLength(1);
      // Carried out of the transaction, not waited for: it ends only after this commits.
      return { waiting };
    });
    expect(await publishing.waiting).toMatchObject({ problem: "criteria-frozen" });
    expect((await call.read()).hash).toBe(hash);
  });
});
