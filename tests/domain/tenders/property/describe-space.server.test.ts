import { expect } from "vitest";

import type { Staff } from "#app/domain/people/actor.ts";
import { propertyForm, type PropertyInput } from "#app/domain/spaces/property-form.ts";
import { approveTender } from "#app/domain/tenders/approve-tender.server.ts";
import { describeSpace } from "#app/domain/tenders/property/describe-space.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { draftSpace, told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

const input: PropertyInput = {
  ...propertyForm.parse({
    street: "Zwanenkade",
    houseNumber: "21",
    neighbourhood: "Kanaleneiland",
    city: "Utrecht",
    areaM2: "62",
    handover: "shell",
    unitType: "HOR",
    energyExemption: "monument",
    allowedUse: ["retail", "hospitality"],
    useCertainty: "with_permit",
    latitude: "52,0722",
    longitude: "5,0871",
  }),
  handoverItems: [
    { element: "floor", by: "landlord", note: "Beton" },
    { element: "kitchen", by: undefined, note: "" },
  ],
};

async function givenSpace(...given: Parameters<typeof givenStage>) {
  const stage = await givenStage(...given);
  const [space] = demoSpaces;
  if (!space) throw new Error("no space");
  return { stage, ...(await draftSpace(stage, space, 3)) };
}

test("what staff say of a unit is stored whole, and frozen with the call", async ({ db, owner }) => {
  const { stage, spaceId, tenderId } = await givenSpace(db, owner);
  told("describe", await describeSpace(db, stage.coordinator, spaceId, 3, input));
  expect(await owner`select unit_kind, unit_type, use_certainty, version from spaces`).toEqual([
    { unit_kind: "hospitality", unit_type: "HOR", use_certainty: "with_permit", version: 4 },
  ]);
  // What nobody said anything about has no row.
  expect(await owner`select element, by from handover_items`).toEqual([{ element: "floor", by: "landlord" }]);
  told("propose", await proposeTender(db, stage.coordinator, tenderId));
  told("approve", await approveTender(db, stage.approver, tenderId));
  const [row] = await owner<{ rules: FrozenRules }[]>`select rules from tenders`;
  expect(row?.rules.space.property).toMatchObject({
    unitType: "HOR",
    energyExemption: "monument",
    use: { allowed: ["retail", "hospitality"], certainty: "with_permit" },
    handover: [{ element: "floor", by: "landlord", note: "Beton" }],
    pin: { latitude: 52.0722, longitude: 5.0871 },
  });
});

test("an older version is refused, and what a colleague saved stays", async ({ db, owner }) => {
  const { stage, spaceId } = await givenSpace(db, owner);
  told("first", await describeSpace(db, stage.approver, spaceId, 3, { ...input, city: "Zeist" }));
  expect(await describeSpace(db, stage.coordinator, spaceId, 3, input)).toMatchObject({
    problem: "changed-meanwhile",
  });
  expect(await owner`select city from spaces`).toEqual([{ city: "Zeist" }]);
});

test("the same form sent twice is saved once", async ({ db, owner }) => {
  const { stage, spaceId } = await givenSpace(db, owner);
  const key = "0b5f2f43-6c5c-4d5e-9d3f-2f1a52c7b001";
  const send = () => describeSpace(db, stage.coordinator, spaceId, 3, input, key);
  expect([await send(), await send()]).toEqual(Array(2).fill({ ok: true, value: { spaceId, version: 4 } }));
});

test("a reader, another corporation, and anybody once a call promises the space, change nothing", async ({
  db,
  owner,
}) => {
  const { stage, spaceId, tenderId } = await givenSpace(db, owner);
  const member = async (role: Staff["role"], corporationId?: string): Promise<Staff> => ({
    kind: "staff",
    role,
    ...(await givenMember(db, role, corporationId)),
  });
  const reader = await member("reader", stage.coordinator.corporationId);
  expect(await describeSpace(db, reader, spaceId, 3, input)).toMatchObject({ problem: "not-your-role" });
  const elsewhere = await member("coordinator");
  expect(await describeSpace(db, elsewhere, spaceId, 3, input)).toMatchObject({ problem: "not-found" });
  told("propose", await proposeTender(db, stage.coordinator, tenderId));
  expect(await describeSpace(db, stage.coordinator, spaceId, 3, input)).toMatchObject({
    problem: "rules-frozen",
  });
  expect(await owner`select version from spaces`).toEqual([{ version: 3 }]);
});
