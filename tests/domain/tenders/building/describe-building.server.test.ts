import { randomUUID } from "node:crypto";

import { expect } from "vitest";

import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { buildingForm } from "#app/domain/spaces/building-form.ts";
import { describeBuilding } from "#app/domain/tenders/building/describe-building.server.ts";
import { findBuilding } from "#app/domain/tenders/building/queries.server.ts";
import { findPublishing } from "#app/domain/tenders/find-publishing.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { inScope } from "#db/scope.server.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { draftSpace, told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

const input = buildingForm.parse({
  units: [
    { name: "A", unitType: "ATE", areaM2: "20", rent: "220" },
    { name: "B", unitType: "ATE", areaM2: "40,5", rent: "440" },
  ],
  careHomes: "8",
  careDayParts: "6",
  careDuty: "Werk voor bewoners.",
  partners: [{ name: "ROC", does: "Stages" }],
});
const nothing = buildingForm.parse({});

async function givenSpace(...given: Parameters<typeof givenStage>) {
  const stage = await givenStage(...given);
  const [space] = demoSpaces;
  if (!space) throw new Error("no space");
  return { stage, ...(await draftSpace(stage, space, 3)) };
}

test("what is shared is read back as it was written, and emptied again leaves nothing behind", async ({
  db,
  owner,
}) => {
  const { stage, spaceId } = await givenSpace(db, owner);
  const { coordinator } = stage;
  const read = () =>
    inScope(db, scopeOf(coordinator), (tx) => findBuilding(tx, coordinator.corporationId, spaceId));
  expect(await read()).toBeNull();
  const key = randomUUID();
  const send = () => describeBuilding(db, coordinator, spaceId, 3, input, key);
  told("describe", await send());
  told("again", await send());
  expect(await read()).toMatchObject(input);
  expect(await owner`select version from spaces`).toEqual([{ version: 4 }]);
  told("empty", await describeBuilding(db, coordinator, spaceId, 4, nothing));
  expect(await read()).toBeNull();
});

test("an older version, more homes with care than homes, a reader and a stranger are refused", async ({
  db,
  owner,
}) => {
  const { stage, spaceId } = await givenSpace(db, owner);
  await owner`update spaces set homes_above = 7`;
  const describe = (staff: Staff, version = 3) => describeBuilding(db, staff, spaceId, version, input);
  expect(await describe(stage.coordinator)).toMatchObject({
    problem: "care-over-homes",
    details: { homes: 7 },
  });
  await owner`update spaces set homes_above = 8`;
  told("describe", await describe(stage.approver));
  expect(await describe(stage.coordinator)).toMatchObject({ problem: "changed-meanwhile" });
  const reader = await givenMember(db, "reader", stage.coordinator.corporationId);
  expect(await describe({ kind: "staff", ...reader, role: "reader" }, 3)).toMatchObject({
    problem: "not-your-role",
  });
  const stranger = await givenMember(db, "coordinator");
  expect(await describe({ kind: "staff", ...stranger, role: "coordinator" }, 3)).toMatchObject({
    problem: "not-found",
  });
  await expect(owner`update buildings set care_duty = ''`).rejects.toThrow(/care_is_whole/);
});

test("a price list that does not add up to the target rent stops the proposal with what is left", async ({
  db,
  owner,
}) => {
  const { stage, spaceId, tenderId } = await givenSpace(db, owner);
  const { coordinator } = stage;
  told("describe", await describeBuilding(db, coordinator, spaceId, 3, input));
  const target = async (cents: number) => {
    await owner`update spaces set target_rent_cents = ${cents}, market_rent_cents = ${cents}`;
    await owner`update tenders set target_rent_cents = ${cents}, market_rent_cents = ${cents}`;
  };
  const seen = () =>
    inScope(db, scopeOf(coordinator), (tx) => findPublishing(tx, coordinator.corporationId, spaceId));
  await target(66_050);
  expect(await proposeTender(db, coordinator, tenderId)).toMatchObject({
    problem: "units-do-not-add-up",
    details: { left: "0.50" },
  });
  expect(await seen()).toMatchObject({ building: "units" });
  await target(66_000);
  expect(await seen()).toMatchObject({ building: "said" });
  told("propose", await proposeTender(db, coordinator, tenderId));
  expect(await describeBuilding(db, coordinator, spaceId, 4, input)).toMatchObject({
    problem: "rules-frozen",
  });
});

test("two buildings of one corporation keep their units and partners apart", async ({ db, owner }) => {
  const { stage, spaceId } = await givenSpace(db, owner);
  const { coordinator } = stage;
  const [, space] = demoSpaces;
  if (!space) throw new Error("no second space");
  const other = await draftSpace(stage, space, 3);
  told("one", await describeBuilding(db, coordinator, spaceId, 3, input));
  const alone = buildingForm.parse({ units: [{ name: "A", unitType: "WIR", areaM2: "12", rent: "99" }] });
  told("other", await describeBuilding(db, coordinator, other.spaceId, 3, alone));
  const read = (id: string) =>
    inScope(db, scopeOf(coordinator), (tx) => findBuilding(tx, coordinator.corporationId, id));
  expect((await read(spaceId))?.units.map(({ name }) => name)).toEqual(["A", "B"]);
  expect(await read(other.spaceId)).toMatchObject({ units: alone.units, partners: [] });
});
