import { describe, expect } from "vitest";

import { changeColleague } from "#app/domain/people/change-colleague.server.ts";
import type { Staff, StaffRole } from "#app/domain/people/actor.ts";
import { findSignedIn } from "#app/domain/people/find-signed-in.server.ts";
import type { Db } from "#db/client.server.ts";
import { test } from "#tests/support/database.ts";
import { givenMember, givenSession } from "#tests/support/people.ts";

async function givenStaff(db: Db, role: StaffRole, at?: string): Promise<Staff> {
  return { kind: "staff", ...(await givenMember(db, role, at)), role };
}

async function rolesOf(db: Db, { personId }: Staff) {
  const signedIn = await findSignedIn(db, await givenSession(db, personId, "two_factor"));
  return signedIn?.memberships.map(({ role }) => role);
}

describe("a colleague", () => {
  test("gets another role, which counts at once", async ({ db, owner }) => {
    const actor = await givenStaff(db, "coordinator");
    const colleague = await givenStaff(db, "reader", actor.corporationId);
    expect(await changeColleague(db, actor, colleague.personId, "approver")).toMatchObject({ ok: true });
    expect(await rolesOf(db, colleague)).toEqual(["approver"]);
    expect(await owner`select name, details from account_events where name like 'staff.%'`).toMatchObject([
      { name: "staff.role-changed", details: { by: actor.personId, from: "reader", to: "approver" } },
    ]);
  });

  test("who leaves has no access from then on, and leaves once", async ({ db, owner }) => {
    const actor = await givenStaff(db, "coordinator");
    const colleague = await givenStaff(db, "approver", actor.corporationId);
    expect(await changeColleague(db, actor, colleague.personId, "left")).toMatchObject({ ok: true });
    expect(await rolesOf(db, colleague)).toEqual([]);
    expect(await changeColleague(db, actor, colleague.personId, "left")).toMatchObject({
      problem: "not-found",
    });
    expect(await owner`select 1 from account_events where name = 'staff.left'`).toHaveLength(1);
  });

  test("is changed by who may write, by nobody for themselves, and never from another corporation", async ({
    db,
  }) => {
    const actor = await givenStaff(db, "coordinator");
    const reader = await givenStaff(db, "reader", actor.corporationId);
    const elsewhere = await givenStaff(db, "coordinator");
    const change = (by: Staff, of: Staff) => changeColleague(db, by, of.personId, "left");
    expect(await change(reader, actor)).toMatchObject({ problem: "not-your-role" });
    expect(await change(actor, actor)).toMatchObject({ problem: "not-yourself" });
    expect(await change(elsewhere, reader)).toMatchObject({ problem: "not-found" });
    expect(await rolesOf(db, reader)).toEqual(["reader"]);
  });
});

test.for([1, 2, 3])(
  "of two who let each other go at the same moment one stays (try %i)",
  async (_, { db }) => {
    const one = await givenStaff(db, "coordinator");
    const other = await givenStaff(db, "coordinator", one.corporationId);
    const answers = await Promise.all([
      changeColleague(db, one, other.personId, "left"),
      changeColleague(db, other, one.personId, "left"),
    ]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok)).toMatchObject([{ problem: "not-your-role" }]);
    const left = await Promise.all([one, other].map((staff) => rolesOf(db, staff)));
    expect(left.flat()).toEqual(["coordinator"]);
  },
);
