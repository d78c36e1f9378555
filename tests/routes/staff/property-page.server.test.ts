import { randomUUID } from "node:crypto";

import { expect } from "vitest";

import { useAddressBook } from "#app/http/address-book.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import * as page from "#app/routes/staff/ruimtes.$spaceId_.gegevens.tsx";
import type { Database } from "#db/client.server.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { draftSpace } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";
import { args, locationOf, statusOf } from "#tests/support/web.ts";
import type postgres from "postgres";

const typed = {
  street: "Zwanenkade",
  houseNumber: "21",
  postcode: "3526 KT",
  neighbourhood: "",
  city: "Nieuwegein",
  areaM2: "70",
  handover: "shell",
  unitType: "WIR",
};

async function givenPage(db: Database, owner: postgres.Sql) {
  useDatabase(db);
  const stage = await givenStage(db, owner);
  const { spaceId } = await draftSpace(stage, demoSpaces[0] as (typeof demoSpaces)[number], 20);
  await stage.clock.setDays(0);
  const send = async (personId: string, changes: Record<string, string>) => {
    const form = { ...typed, once: randomUUID(), ...changes };
    const cookies = await cookiesOf(db, personId, "passkey");
    return page.action(args("/", { cookies, params: { spaceId }, form }));
  };
  return { stage, send };
}

test("looking an address up fills it in beside what was typed, and saves nothing", async ({ db, owner }) => {
  const { stage, send } = await givenPage(db, owner);
  const { personId } = stage.coordinator;
  const found = { street: "Zwanenkade", city: "Utrecht", neighbourhood: "Transwijk" };
  useAddressBook({ find: async () => done({ ...found, latitude: 52.0722, longitude: 5.0871 }) });
  expect(await send(personId, { intent: "look-up" })).toMatchObject({
    data: {
      isFound: true,
      result: {
        initialValue: { ...found, areaM2: "70", latitude: "52,0722", longitude: "5,0871" },
      },
    },
  });
  useAddressBook({ find: async () => problem("addresses-down") });
  const down = send(personId, { intent: "look-up" });
  expect(await down).toMatchObject({
    data: { result: { initialValue: { city: "Nieuwegein" }, error: { postcode: expect.anything() } } },
  });
  expect(await owner`select city from spaces`).toEqual([{ city: "Amsterdam" }]);
});

test("of two who write at once the second is refused with what they typed, and may then choose", async ({
  db,
  owner,
}) => {
  const { stage, send } = await givenPage(db, owner);
  const whole = { ...typed, neighbourhood: "Transwijk", version: "3" };
  expect(locationOf(await send(stage.approver.personId, { ...whole, city: "Zeist" }))).toContain("bewaard");
  const second = send(stage.coordinator.personId, whole);
  expect(await statusOf(second)).toBe(409);
  expect(await second).toMatchObject({
    data: {
      result: { error: { "": ["problems.changed-meanwhile"] }, initialValue: { city: "Nieuwegein" } },
    },
  });
  expect(await owner`select city from spaces`).toEqual([{ city: "Zeist" }]);
  expect(locationOf(await send(stage.coordinator.personId, { ...whole, version: "4" }))).toContain("bewaard");
  expect(await owner`select city from spaces`).toEqual([{ city: "Nieuwegein" }]);
});

test("pressing on the map puts the pin there beside what was typed, comes nearer, and saves nothing", async ({
  db,
  owner,
}) => {
  const { stage, send } = await givenPage(db, owner);
  const { personId } = stage.coordinator;
  const stored = await owner`select latitude, longitude, version from spaces`;
  const answer = await send(personId, {
    "pin.x": "140",
    "pin.y": "100",
    pinLevel: "12",
    latitude: "52,0722",
    longitude: "5,0871",
  });
  expect(answer).toMatchObject({
    data: { level: 15, isFound: false, result: { initialValue: { longitude: "5,0871", areaM2: "70" } } },
  });
  // Forty pixels further north at this level is some 940 metres.
  expect(JSON.stringify(answer)).toMatch(/"latitude":"52,080[5-7]\d*"/u);
  expect(
    await send(personId, { intent: "pin-wider", pinLevel: "15", latitude: "52,0722", longitude: "5,0871" }),
  ).toMatchObject({
    data: { level: 12, result: { initialValue: { latitude: "52,0722", longitude: "5,0871" } } },
  });
  expect(await owner`select latitude, longitude, version from spaces`).toEqual(stored);
});
