import { randomUUID } from "node:crypto";

import { describe, expect } from "vitest";

import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { createSpace } from "#app/domain/spaces/create-space.server.ts";
import { listAtAddress } from "#app/domain/spaces/same-address.server.ts";
import { spaceForm } from "#app/domain/spaces/space-form.ts";
import type { Db } from "#db/client.server.ts";
import { readInScope } from "#db/scope.server.ts";
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
      [one, other, one, other, one].map((staff) =>
        createSpace(db, staff, { ...space, isOther: true }, randomUUID()),
      ),
    );
    const slugs = made.map((answer) => (answer.ok ? answer.value.slug : answer.problem));
    expect(slugs.sort()).toEqual(["zwanenkade-21", ...[2, 3, 4, 5].map((n) => `zwanenkade-21-${n}`)]);
  });

  test("at an address where one stands is stored only by who says that it is another one", async ({ db }) => {
    const staff = await givenStaff(db, "coordinator");
    const elsewhere = await givenStaff(db, "coordinator");
    const make = (changes: Partial<typeof space>, by = staff) =>
      createSpace(db, by, { ...space, ...changes }, randomUUID());
    expect(await make({})).toMatchObject({ ok: true });
    const again = { street: "zwanen kade", houseNumber: "21 " };
    expect(await make(again)).toMatchObject({ problem: "address-known" });
    // Of two colleagues at once one is told of the other's.
    const both = await Promise.all([make({ houseNumber: "23" }), make({ houseNumber: "23" })]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await make({ houseNumber: "2", city: "1" })).toMatchObject({ ok: true });
    expect(await make({ city: "Zaandam" })).toMatchObject({ ok: true });
    expect(await make({}, elsewhere)).toMatchObject({ ok: true });
    expect(await make({ ...again, isOther: true })).toMatchObject({ ok: true });
    const found = await readInScope(db, scopeOf(staff), (tx) =>
      listAtAddress(tx, staff.corporationId, space),
    );
    expect(found).toMatchObject([
      { unitKind: "shop", areaM2: 70, call: null },
      { unitKind: "shop", areaM2: 70, call: null },
    ]);
  });

  test("is refused to staff who only look", async ({ db }) => {
    const reader = await givenStaff(db, "reader");
    expect(await createSpace(db, reader, space)).toMatchObject({ problem: "not-your-role" });
  });
});
