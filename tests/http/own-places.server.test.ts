import { expect } from "vitest";

import { useDatabase } from "#app/http/database.server.ts";
import { findOwnPlaces } from "#app/http/own-places.server.ts";
import { paths } from "#app/paths.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import { test } from "#tests/support/database.ts";
import { type Cookies, args } from "#tests/support/web.ts";
import { cookiesOf, givenMember, givenPerson } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

const placesOn = (path: string, cookies?: Cookies) =>
  findOwnPlaces(args(path, cookies ? { cookies } : {}).request);

test("a public page shows everybody who is signed in the way to their own pages, and a stranger none", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const stage = await givenStage(db, owner);
  const [juror] = (await buildEvening(stage, { plans: 1 })).jury;
  const partner = await givenMember(db, "municipality");
  const page = paths.spaces();
  expect(await placesOn(page)).toBeNull();
  expect(await placesOn(page, new Map([["plint", "a".repeat(43)]])), "a session that is over").toBeNull();
  const own = async (personId: string) => placesOn(page, await cookiesOf(db, personId, "link"));
  expect(await own(await givenPerson(db))).toEqual(["applicant"]);
  expect(await own(juror?.personId ?? "")).toEqual(["applicant", "jury"]);
  expect(await own(stage.coordinator.personId)).toEqual(["applicant", "staff"]);
  expect(await own(partner.personId)).toEqual(["applicant", "partner"]);
});

test("pages behind a door ask nothing for a menu that they have themselves", async ({ db }) => {
  useDatabase(db);
  const cookies = await cookiesOf(db, await givenPerson(db), "link");
  for (const path of [paths.applicant.home(), paths.jury.plan("1"), paths.staff.leases()])
    expect(await placesOn(path, cookies)).toEqual([]);
});
