import { expect } from "vitest";

import type { RealmInput } from "#app/domain/spaces/realm-form.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { decideRealm, readDecision } from "#app/domain/tenders/realm/decide-realm.server.ts";
import { listComparable } from "#app/domain/tenders/realm/queries.server.ts";
import { inScope } from "#db/scope.server.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { makeSpace, told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

const input: RealmInput = {
  listed: "yes",
  neighbourhood: "yes",
  own_homes: "yes",
  nobody_else: "yes",
  sales: "partly",
  realm: "MOG",
  isCare: false,
  serviceLabel: "DAEB",
  legalGround: "45-2g",
  ownHomes: 210,
  liveability: "Bewoners ontmoeten elkaar.",
  motivation: "De buurt mist een plek om elkaar te ontmoeten, en niemand anders biedt die.",
};

async function givenSpaces(...given: Parameters<typeof givenStage>) {
  const stage = await givenStage(...given);
  const [space] = demoSpaces;
  if (!space) throw new Error("no space");
  const first = await makeSpace(stage, space, 20);
  const second = await makeSpace(stage, { ...space, houseNumber: "9" }, 20);
  return { stage, first: first.spaceId, second: second.spaceId };
}

const realmsOf = (owner: Parameters<typeof givenStage>[1]) =>
  owner`select realm, service_label from spaces order by house_number`;

test("a decision counts once a second person has read it, and not for whoever made it", async ({
  db,
  owner,
}) => {
  const { stage, first } = await givenSpaces(db, owner);
  const { coordinator, approver } = stage;
  const { decisionId } = told("decide", await decideRealm(db, coordinator, first, input));
  expect((await realmsOf(owner))[0]).toMatchObject({ realm: "BOG" });
  expect(await readDecision(db, coordinator, first, decisionId)).toMatchObject({ problem: "own-work" });
  told("read", await readDecision(db, approver, first, decisionId));
  expect((await realmsOf(owner))[0]).toMatchObject({ realm: "MOG", service_label: "DAEB" });
  // Pressed once more it is as it was asked; another colleague hears that it was read, and nothing of a proposal.
  expect(await readDecision(db, approver, first, decisionId)).toMatchObject({ ok: true });
  expect(await owner`select from events where name = 'space.realm-read'`).toHaveLength(1);
  const third = { ...approver, ...(await givenMember(db, "approver", approver.corporationId)) };
  expect(await readDecision(db, third, first, decisionId)).toMatchObject({ problem: "already-read" });
  await expect(owner`update realm_decisions set read_by = decided_by`).rejects.toThrow(/second_person/);
});

test("what was written over cannot be agreed to any more", async ({ db, owner }) => {
  const { stage, first } = await givenSpaces(db, owner);
  const { decisionId } = told("decide", await decideRealm(db, stage.coordinator, first, input));
  await stage.clock.setDays(1);
  told("again", await decideRealm(db, stage.coordinator, first, { ...input, realm: "BOG" }));
  expect(await readDecision(db, stage.approver, first, decisionId)).toMatchObject({
    problem: "changed-meanwhile",
  });
});

test("earlier decisions that two people stand behind are found again, of the own corporation only", async ({
  db,
  owner,
}) => {
  const { stage, first, second } = await givenSpaces(db, owner);
  const { coordinator, approver } = stage;
  const find = (staff: typeof coordinator) =>
    inScope(db, scopeOf(staff), (tx) =>
      listComparable(tx, { corporationId: staff.corporationId, spaceId: second }, { ...input, sales: "no" }),
    );
  const { decisionId } = told("decide", await decideRealm(db, coordinator, first, input));
  expect(await find(coordinator)).toEqual([]);
  told("read", await readDecision(db, approver, first, decisionId));
  expect(await find(coordinator)).toMatchObject([{ spaceId: first, realm: "MOG", alike: 4 }]);
  const stranger = { kind: "staff", role: "coordinator", ...(await givenMember(db, "coordinator")) } as const;
  expect(await find(stranger)).toEqual([]);
  expect(await decideRealm(db, stranger, first, input)).toMatchObject({ problem: "not-found" });
});

test("a decision without an answer on its way is refused with the question", async ({ db, owner }) => {
  const { stage, first } = await givenSpaces(db, owner);
  const unsaid = { ...input, own_homes: undefined };
  expect(await decideRealm(db, stage.coordinator, first, unsaid)).toMatchObject({
    problem: "realm-unanswered",
    details: { question: "own_homes" },
  });
});

test("of two who decide at once the second is refused, and decides after seeing what the first wrote", async ({
  db,
  owner,
}) => {
  const { stage, first } = await givenSpaces(db, owner);
  const { coordinator, approver } = stage;
  const { decisionId } = told("first", await decideRealm(db, coordinator, first, input, { seen: null }));
  const second = (seen: string | null) =>
    decideRealm(db, approver, first, { ...input, realm: "BOG" }, { seen });
  expect(await second(null)).toMatchObject({ problem: "changed-meanwhile" });
  expect(await owner`select realm from realm_decisions`).toEqual([{ realm: "MOG" }]);
  await stage.clock.setDays(1);
  told("second", await second(decisionId));
  expect(await owner`select realm from realm_decisions`).toHaveLength(2);
});
