import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";

import { realNow, setCredentials } from "#app/domain/people/credentials.server.ts";
import { findSignedIn } from "#app/domain/people/find-signed-in.server.ts";
import { checkPassword, signInByTotp } from "#app/domain/people/staff-sign-in.server.ts";
import { base32Of, codeAt } from "#app/domain/people/totp.ts";
import { openVault } from "#app/domain/people/vault.server.ts";
import type { Db } from "#db/client.server.ts";
import { people, staffCredentials } from "#db/schema/people.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenMember, visitor } from "#tests/support/people.ts";

const vault = openVault("a secret of this test, long enough");
const totpSecret = base32Of(Buffer.from("12345678901234567890"));
const password = "drie fietsen op de kade";

async function givenStaff(db: Db) {
  const { personId } = await givenMember(db, "coordinator");
  await setCredentials(db, vault, personId, { password, totpSecret });
  const [person] = await db.select({ email: people.email }).from(people).where(eq(people.id, personId));
  return { personId, email: person?.email ?? "" };
}

async function codeNow(db: Db, secondsAway = 0): Promise<string> {
  return codeAt(totpSecret, new Date((await realNow(db)).getTime() + secondsAway * 1000));
}

const from = "192.0.2.1";

describe("a password", () => {
  test("leads to the second factor and opens nothing by itself", async ({ tx }) => {
    const { personId, email } = await givenStaff(tx);
    expect(await checkPassword(tx, { email, password, clientAddress: from })).toEqual({
      ok: true,
      value: { personId },
    });
  });

  test("has one refusal for a wrong one, for a stranger and for somebody without any", async ({ tx }) => {
    const { email } = await givenStaff(tx);
    const bare = await givenMember(tx, "reader");
    const [person] = await tx.select().from(people).where(eq(people.id, bare.personId));
    const asked = [
      { email, password: "verkeerd" },
      { email: "niemand@example.nl", password },
      { email: person?.email ?? "", password: "" },
    ];
    for (const given of asked)
      expect(await checkPassword(tx, { ...given, clientAddress: from })).toEqual({
        ok: false,
        problem: "wrong-credentials",
      });
  });

  test("may be tried ten times in a quarter from one place", async ({ tx }) => {
    const { email } = await givenStaff(tx);
    for (let time = 0; time < 10; time += 1)
      await checkPassword(tx, { email, password: "x", clientAddress: from });
    expect(await checkPassword(tx, { email, password, clientAddress: from })).toMatchObject({
      problem: "too-often",
    });
    expect((await checkPassword(tx, { email, password, clientAddress: "192.0.2.2" })).ok).toBe(true);
  });

  test("is kept stretched, and its second factor sealed for its owner alone", async ({ tx }) => {
    const [one, other] = [await givenStaff(tx), await givenStaff(tx)];
    const rows = await tx.select().from(staffCredentials);
    expect(JSON.stringify(rows)).not.toContain(password);
    expect(JSON.stringify(rows)).not.toContain(totpSecret);
    expect(rows.every(({ passwordHash }) => passwordHash.startsWith("scrypt$32768$8$1$"))).toBe(true);
    const sealed = rows.find((row) => row.personId === one.personId)?.totpSecret ?? "";
    expect(vault.open("totp", one.personId, sealed)).toBe(totpSecret);
    expect(() => vault.open("totp", other.personId, sealed)).toThrow();
    expect(() => openVault("another secret").open("totp", one.personId, sealed)).toThrow();
  });
});

describe("the code of an authenticator app", () => {
  test("opens a session that is good enough for staff, and tells its owner by mail once per device", async ({
    tx,
  }) => {
    const { personId, email } = await givenStaff(tx);
    const opened = await signInByTotp(tx, vault, personId, await codeNow(tx), visitor);
    if (!opened.ok) throw new Error(opened.problem);
    expect(await findSignedIn(tx, opened.value.secret)).toMatchObject({ assurance: "two_factor" });
    const later = await signInByTotp(tx, vault, personId, await codeNow(tx, 30), visitor);
    expect(later.ok).toBe(true);
    expect(await lettersOf(tx, "new-sign-in")).toMatchObject([{ to: email }]);
  });

  test("works once, also when it is used twice at the same moment", async ({ db }) => {
    const { personId } = await givenStaff(db);
    const code = await codeNow(db);
    const both = await Promise.all([1, 2].map(() => signInByTotp(db, vault, personId, code, visitor)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await signInByTotp(db, vault, personId, code, visitor)).toMatchObject({ problem: "wrong-code" });
  });

  test.for([
    [-90, false],
    [-30, true],
    [30, true],
    [90, false],
  ] as const)("of %i seconds away works: %s", async ([away, works], { tx }) => {
    const { personId } = await givenStaff(tx);
    expect((await signInByTotp(tx, vault, personId, await codeNow(tx, away), visitor)).ok).toBe(works);
  });

  test("may be tried five times in a quarter", async ({ tx }) => {
    const { personId } = await givenStaff(tx);
    const right = await codeNow(tx);
    const wrong = right === "000000" ? "000001" : "000000";
    for (let time = 0; time < 5; time += 1) await signInByTotp(tx, vault, personId, wrong, visitor);
    expect(await signInByTotp(tx, vault, personId, right, visitor)).toMatchObject({ problem: "too-often" });
  });

  test("of somebody without a second factor opens nothing", async ({ tx }) => {
    const { personId } = await givenMember(tx, "coordinator");
    expect((await signInByTotp(tx, vault, personId, await codeNow(tx), visitor)).ok).toBe(false);
  });
});
