import { expect } from "vitest";

import { listDesk } from "#app/domain/leases/list-desk.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { realmForm } from "#app/domain/spaces/realm-form.ts";
import { draftTender } from "#app/domain/tenders/draft-tender.server.ts";
import { decideRealm, readDecision } from "#app/domain/tenders/realm/decide-realm.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { makeSpace, told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

const written = (motivation: string) =>
  realmForm.parse({
    listed: "yes",
    neighbourhood: "yes",
    own_homes: "yes",
    nobody_else: "yes",
    sales: "partly",
    realm: "MOG",
    serviceLabel: "DAEB",
    legalGround: "45-2g",
    ownHomes: "210",
    liveability: "Bewoners ontmoeten elkaar.",
    motivation,
  });

test("a decision on a space waits for each who may read it second, with a call and without, until one of them did", async ({
  db,
  owner,
}) => {
  const stage = await givenStage(db, owner);
  const { coordinator, approver } = stage;
  const { corporationId } = coordinator;
  const as = async (role: Staff["role"], of?: string): Promise<Staff> => ({
    kind: "staff",
    role,
    ...(await givenMember(db, role, of)),
  });
  const [portfolio, reader, stranger] = [
    await as("portfolio", corporationId),
    await as("reader", corporationId),
    await as("coordinator"),
  ];
  const waiting = async (staff: Staff, tenderId?: string) => {
    const { tasks } = await readInScope(db, scopeOf(staff), (tx) =>
      listDesk(tx, staff, new Date(), tenderId ? { tenderId } : {}),
    );
    return tasks.flatMap(({ kind, spaceId }) => (kind === "read-decision" ? [spaceId] : []));
  };
  const waitingFor = async () => [
    await waiting(coordinator),
    await waiting(approver),
    await waiting(portfolio),
    await waiting(reader),
    await waiting(stranger),
  ];
  const [space] = demoSpaces;
  if (!space) throw new Error("no space");
  const { spaceId } = await makeSpace(stage, space, 20);
  const decide = (words: string) => decideRealm(db, coordinator, spaceId, written(words));
  told("first", await decide("De buurt mist een plek om elkaar te ontmoeten, dus."));
  const { decisionId } = told("again", await decide("Niemand anders biedt de buurt een plek om te zijn."));
  expect(await waitingFor()).toEqual([[], [spaceId], [spaceId], [], []]);

  const { tenderId } = told("draft", await draftTender(db, coordinator, spaceId, stage.criteria));
  expect(await waitingFor()).toEqual([[], [spaceId], [spaceId], [], []]);
  expect([await waiting(approver, tenderId), await waiting(coordinator, tenderId)]).toEqual([[spaceId], []]);

  told("read", await readDecision(db, approver, spaceId, decisionId));
  expect(await waitingFor()).toEqual([[], [], [], [], []]);
});
