import { desc, eq } from "drizzle-orm";
import { expect } from "vitest";

import { changeName } from "#app/domain/people/change-name.server.ts";
import { calledBy } from "#app/domain/people/called.server.ts";
import { erasedAddress } from "#app/lib/erased-address.ts";
import { accountEvents, people } from "#db/schema/people.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";

test("a member of staff is called as they say, and their log tells that it changed once", async ({ tx }) => {
  const member = await givenMember(tx, "reader");
  const staff = { kind: "staff", role: "reader", ...member } as const;
  const other = await givenMember(tx, "coordinator", member.corporationId);
  expect(await changeName(tx, staff, "Noor Prins")).toMatchObject({ ok: true });
  expect(await changeName(tx, staff, "Noor Prins")).toMatchObject({ ok: true });
  const nameOf = async (id: string) => (await tx.select().from(people).where(eq(people.id, id)))[0]?.name;
  expect(await nameOf(member.personId)).toBe("Noor Prins");
  expect(await nameOf(other.personId)).not.toBe("Noor Prins");
  const log = await tx
    .select({ name: accountEvents.name, details: accountEvents.details })
    .from(accountEvents)
    .where(eq(accountEvents.personId, member.personId))
    .orderBy(desc(accountEvents.id));
  expect(log.filter(({ name }) => name === "person.named")).toEqual([{ name: "person.named", details: {} }]);
});

test("who has no name is called by their address, and who was erased by nothing", async ({ tx }) => {
  const { personId } = await givenMember(tx, "coordinator");
  const called = async (changes: { name: string; email: string }) => {
    await tx.update(people).set(changes).where(eq(people.id, personId));
    const [row] = await tx
      .select({ called: calledBy(people) })
      .from(people)
      .where(eq(people.id, personId));
    return row?.called;
  };
  expect(await called({ name: "Nadia", email: "nadia@example.nl" })).toBe("Nadia");
  expect(await called({ name: "", email: "nadia@example.nl" })).toBe("nadia@example.nl");
  expect(await called({ name: "", email: erasedAddress(personId) })).toBe("");
});
