import { randomUUID } from "node:crypto";

import { describe, expect } from "vitest";

import type { Staff } from "#app/domain/people/actor.ts";
import { createSpace } from "#app/domain/spaces/create-space.server.ts";
import { spaceForm } from "#app/domain/spaces/space-form.ts";
import type { Db } from "#db/client.server.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";

const space = spaceForm.parse({
  street: "Zwanenkade",
  houseNumber: "21",
  city: "Utrecht",
  neighbourhood: "Kanaleneiland",
  unitKind: "shop",
  areaM2: "70",
  frontageM: "6",
  handover: "shell",
  regime: "290",
  realm: "BOG",
  serviceLabel: "NON_DAEB",
  energyLabel: "A",
  marketRent: "1200",
  targetRent: "1000",
});

async function givenStaff(db: Db, role: Staff["role"]): Promise<Staff> {
  return { kind: "staff", role, ...(await givenMember(db, role)) };
}

describe("a new space", () => {
  test("gets an address on the web of its own, also when many are made in one moment", async ({ db }) => {
    const [one, other] = [await givenStaff(db, "coordinator"), await givenStaff(db, "coordinator")];
    const made = await Promise.all(
      [one, other, one, other, one].map((staff) => createSpace(db, staff, space, randomUUID())),
    );
    const slugs = made.map((answer) => (answer.ok ? answer.value.slug : answer.problem));
    expect(slugs.sort()).toEqual(["zwanenkade-21", ...[2, 3, 4, 5].map((n) => `zwanenkade-21-${n}`)]);
  });

  test("is refused to staff who only look", async ({ db }) => {
    const reader = await givenStaff(db, "reader");
    expect(await createSpace(db, reader, space)).toMatchObject({ problem: "not-your-role" });
  });
});
