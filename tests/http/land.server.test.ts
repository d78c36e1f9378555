import { expect } from "vitest";

import { openSession } from "#app/domain/people/sessions.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { destinationOf } from "#app/http/land.server.ts";
import { paths } from "#app/paths.ts";
import { buildOpenTender } from "#db/factories/evening.server.ts";
import { test } from "#tests/support/database.ts";
import { givenPerson, visitor } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

test("who pressed “write your plan” and then signed in lands in the new plan, also the second time", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { slug } = await buildOpenTender(await givenStage(db, owner));
  const session = await openSession(db, await givenPerson(db), "link", visitor);
  const landed = await destinationOf(session, paths.applicant.startFor(slug));
  const plans = await owner<{ id: string }[]>`select id from applications`;
  expect(plans.map(({ id }) => paths.applicant.plan(id))).toEqual([landed]);
  expect(await destinationOf(session, paths.applicant.startFor(slug))).toBe(landed);
  expect(await owner`select id from applications`).toHaveLength(1);
});

test("who signs in for a space that takes no plans any more lands on its page", async ({ db, owner }) => {
  useDatabase(db);
  const stage = await givenStage(db, owner);
  const { slug } = await buildOpenTender(stage);
  await stage.clock.setDays(60);
  const session = await openSession(db, await givenPerson(db), "link", visitor);
  expect(await destinationOf(session, paths.applicant.startFor(slug))).toBe(paths.space(slug));
  expect(await owner`select id from applications`).toHaveLength(0);
});

test.for([
  ["/mijn-plannen/nieuw?ruimte=..%2F..%2Felders", "/mijn-plannen"],
  ["//elders.example/", "/mijn-plannen"],
  ["/inloggen", "/mijn-plannen"],
  ["/ruimtes/zwanenkade-21", "/ruimtes/zwanenkade-21"],
  [null, "/mijn-plannen"],
] as const)("%s leads to %s", async ([asked, place], { db }) => {
  useDatabase(db);
  const session = await openSession(db, await givenPerson(db), "link", visitor);
  const landed = await destinationOf(session, asked);
  expect(landed === place || landed === asked).toBe(true);
  expect(landed).not.toContain("elders.example");
});
