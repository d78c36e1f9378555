import { expect } from "vitest";

import { changeColleague } from "#app/domain/people/change-colleague.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import * as page from "#app/routes/staff/selecties.$tenderId.akkoord.tsx";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { draftSpace, makeSpace, told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf, givenMember } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";
import { args } from "#tests/support/web.ts";

test("whoever approves a call reads who its jurors are, of this call alone, and which other space stands there", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const stage = await givenStage(db, owner);
  const [space, other] = demoSpaces;
  if (!space || !other) throw new Error("no spaces");
  await draftSpace(stage, other, 5);
  const { tenderId } = await draftSpace(stage, space, 5);
  const twin = await makeSpace(stage, space, 5);
  told("propose", await proposeTender(db, stage.coordinator, tenderId));
  const cookies = await cookiesOf(db, stage.approver.personId, "passkey");
  const { seats, namesakes, isOwn } = await page.loader(args("/", { cookies, params: { tenderId } }));
  const stored = await owner<{ name: string; panel: string }[]>`
    select name, panel from jury_seats where tender_id = ${tenderId}`;
  const named = (rows: readonly { name: string; panel: string }[]) =>
    rows.map(({ name, panel }) => `${name}, ${panel}`).toSorted();
  expect(stored.length).toBeGreaterThan(2);
  expect(named(seats)).toEqual(named(stored));
  expect(namesakes.map(({ id, call }) => [id, call])).toEqual([[twin.spaceId, null]]);
  expect(isOwn).toBe(false);
});

test("of a discount the page names who signs for it, and says to everybody when they left: then nobody is offered the press", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const stage = await givenStage(db, owner);
  const { coordinator, approver } = stage;
  const [space] = demoSpaces;
  if (!space) throw new Error("no space");
  const { tenderId } = await draftSpace(stage, space, 5);
  told("propose", await proposeTender(db, coordinator, tenderId));
  const third = await givenMember(db, "approver", coordinator.corporationId);
  const signerFor = async (personId: string) => {
    const cookies = await cookiesOf(db, personId, "passkey");
    return (await page.loader(args("/", { cookies, params: { tenderId } }))).signer;
  };
  expect(await signerFor(approver.personId)).toBeNull();
  expect(await signerFor(third.personId)).toEqual({ name: "Naima" });
  told("leave", await changeColleague(db, coordinator, approver.personId, "left"));
  for (const reader of [coordinator, third]) expect(await signerFor(reader.personId)).toEqual({ name: null });
});
