import { expect } from "vitest";

import { listEvenings } from "#app/domain/jury/list-evenings.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import type { Database } from "#db/client.server.ts";
import { buildEvening, buildOpenTender } from "#db/factories/evening.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { draftSpace } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenRevealed } from "#tests/support/decided.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

const listedFor = (db: Database, staff: Staff) =>
  readInScope(db, scopeOf(staff), (tx) => listEvenings(tx, staff.corporationId));

test("an evening stands in the list from the publication of its call, with who pitches and who judges", async ({
  db,
  owner,
}) => {
  const stage = await givenStage(db, owner);
  await buildOpenTender(stage);
  expect(await listedFor(db, stage.coordinator)).toMatchObject([
    { state: "open", pitches: 0, jurors: 0, jurySize: 5, isPast: false },
  ]);
  const stranger = await givenMember(db, "coordinator");
  expect(await listedFor(db, { kind: "staff", role: "coordinator", ...stranger })).toEqual([]);
});

test("it is one to come until its points were opened", async ({ db, owner }) => {
  const stage = await givenStage(db, owner);
  await buildEvening(stage);
  expect(await listedFor(db, stage.coordinator)).toMatchObject([
    { state: "pitching", pitches: 2, jurors: 5, isPast: false },
  ]);
});

test("and then one that was", async ({ db, owner }) => {
  const { stage } = await givenRevealed(db, owner);
  expect(await listedFor(db, stage.coordinator)).toMatchObject([{ state: "decided", isPast: true }]);
});

test("a draft has none", async ({ db, owner }) => {
  const stage = await givenStage(db, owner);
  const [space] = demoSpaces;
  if (!space) throw new Error("there is no space to call for");
  await draftSpace(stage, space, 20);
  expect(await listedFor(db, stage.coordinator)).toEqual([]);
});
