import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";

import type { Staff } from "#app/domain/people/actor.ts";
import { setContact } from "#app/domain/people/change-contact.server.ts";
import { findContact } from "#app/domain/people/letters.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import type { Database } from "#db/client.server.ts";
import { events } from "#db/schema/events.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";

const contact = { contactPhone: "088 555 01 20", contactEmail: "plint@wederik.example" };

async function givenStaff(db: Database, role: Staff["role"], corporationId?: string): Promise<Staff> {
  return { kind: "staff", role, ...(await givenMember(db, role, corporationId)) };
}

const contactOf = (db: Database, staff: Staff) =>
  readInScope(db, scopeOf(staff), (tx) => findContact(tx, staff.corporationId));

describe("how people reach a corporation", () => {
  test("is said by who may change its house style, once, of their own corporation alone, and is told in the log", async ({
    db,
  }) => {
    const [staff, stranger] = [await givenStaff(db, "approver"), await givenStaff(db, "coordinator")];
    const key = "contact-said-once-01";
    const answers = [await setContact(db, staff, contact, key), await setContact(db, staff, contact, key)];
    expect(answers).toEqual([
      { ok: true, value: contact },
      { ok: true, value: contact },
    ]);
    expect(await contactOf(db, staff)).toEqual(contact);
    expect(await contactOf(db, stranger)).toEqual({ contactPhone: "", contactEmail: "" });
    const log = await inScope(db, { kind: "system" }, (tx) =>
      tx.select({ by: events.actorId }).from(events).where(eq(events.name, "corporation.contact-set")),
    );
    expect(log).toEqual([{ by: staff.personId }]);
  });

  test("is not for whoever only looks", async ({ db }) => {
    for (const role of ["reader", "controller", "portfolio"] as const) {
      const staff = await givenStaff(db, role);
      expect(await setContact(db, staff, contact), role).toMatchObject({ problem: "not-your-role" });
    }
  });
});
