import { describe, expect } from "vitest";

import { changeColleague } from "#app/domain/people/change-colleague.server.ts";
import { createFirstStaff } from "#app/domain/people/create-first-staff.server.ts";
import { realNow } from "#app/domain/people/credentials.server.ts";
import { findSignedIn } from "#app/domain/people/find-signed-in.server.ts";
import { inviteStaff } from "#app/domain/people/invite-staff.server.ts";
import { beginPasskey } from "#app/domain/people/passkeys.server.ts";
import { newSecret } from "#app/domain/people/secrets.server.ts";
import {
  acceptWithPasskey,
  acceptWithPassword,
  findInvited,
  offeredSecret,
} from "#app/domain/people/staff-invitation.server.ts";
import { codeAt } from "#app/domain/people/totp.ts";
import { openVault } from "#app/domain/people/vault.server.ts";
import type { Db } from "#db/client.server.ts";
import { makeAuthenticator } from "#tests/support/authenticator.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenMember, givenPerson, visitor } from "#tests/support/people.ts";

const vault = openVault("a secret of this test, long enough");
const password = "drie fietsen op de kade";
const first = { corporationName: "Woonstichting Wederik", email: "Nadia@example.nl" };

async function tokenOf(db: Db): Promise<string> {
  const [letter] = await lettersOf(db, "staff-invited");
  return letter?.props.url.split("/").at(-1) ?? "";
}

async function accept(db: Db, token: string, mark = newSecret(), name = "Nadia El Amrani") {
  const code = codeAt(offeredSecret(vault, token, mark), await realNow(db));
  return acceptWithPassword(db, vault, token, mark, { name, password, code }, visitor);
}

describe("an invitation of staff", () => {
  test("is accepted once, with a password and a first code, and signs in", async ({ tx }) => {
    await createFirstStaff(tx, vault, first);
    const token = await tokenOf(tx);
    expect(await findInvited(tx, vault, token)).toMatchObject({ email: "nadia@example.nl" });
    const opened = await accept(tx, token);
    if (!opened.ok) throw new Error(opened.problem);
    expect(await findSignedIn(tx, opened.value.secret)).toMatchObject({
      assurance: "two_factor",
      person: { name: "Nadia El Amrani" },
      memberships: [{ role: "coordinator", corporationName: "Woonstichting Wederik" }],
    });
    expect(await findInvited(tx, vault, token)).toBeNull();
    expect(await accept(tx, token)).toMatchObject({ problem: "link-used-or-old" });
  });

  test("pressed twice at once makes one colleague, with one letter; who left is invited again", async ({
    db,
    owner,
  }) => {
    const { corporationId, ...rest } = await givenMember(db, "coordinator");
    const actor = { kind: "staff", role: "coordinator", corporationId, ...rest } as const;
    const colleague = { email: "noor@example.nl", name: "Noor", role: "reader" } as const;
    const press = () => inviteStaff(db, vault, actor, colleague);
    const personId = await givenPerson(db, colleague.email);
    let second: ReturnType<typeof press> | undefined;
    await owner.begin(async (first) => {
      await first`insert into memberships ${first({ corporation_id: corporationId, person_id: personId, role: "reader" })}`;
      second = press();
      await expect
        .poll(async () => (await first`select 1 from pg_locks where not granted`).length, { timeout: 10_000 })
        .toBe(1);
    });
    expect(await second).toMatchObject({ problem: "already-member" });
    expect(await lettersOf(db, "staff-invited")).toEqual([]);
    expect(await changeColleague(db, actor, personId, "left")).toMatchObject({ ok: true });
    expect(await press()).toMatchObject({ ok: true, value: { personId } });
  });

  test("accepted five times at once is accepted once", async ({ db }) => {
    await createFirstStaff(db, vault, first);
    const token = await tokenOf(db);
    const all = await Promise.all(Array.from({ length: 5 }, () => accept(db, token)));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("is accepted with a passkey, and then no more with a password", async ({ tx }) => {
    await createFirstStaff(tx, vault, first);
    const token = await tokenOf(tx);
    const rp = { id: "plint.test", origin: "https://plint.test" };
    const mark = newSecret();
    const invited = await findInvited(tx, vault, token);
    if (!invited) throw new Error("nobody was invited");
    const { challenge } = await beginPasskey(tx, rp, mark, invited);
    const answer = makeAuthenticator().register(challenge, rp);
    expect(
      (await acceptWithPasskey(tx, vault, rp, token, mark, { name: "Nadia", response: answer }, visitor)).ok,
    ).toBe(true);
    expect(await accept(tx, token)).toMatchObject({ problem: "link-used-or-old" });
  });

  test("with a passkey is for who has a name or gives one, and keeps the name that the inviter typed", async ({
    tx,
  }) => {
    const rp = { id: "plint.test", origin: "https://plint.test" };
    const acceptAs = async (token: string, name: string | undefined) => {
      const mark = newSecret();
      const invited = await findInvited(tx, vault, token);
      if (!invited) throw new Error("nobody was invited");
      const { challenge } = await beginPasskey(tx, rp, mark, invited);
      const given = { name, response: makeAuthenticator().register(challenge, rp) };
      const opened = await acceptWithPasskey(tx, vault, rp, token, mark, given, visitor);
      return opened.ok ? (await findSignedIn(tx, opened.value.secret))?.person.name : opened.problem;
    };
    await createFirstStaff(tx, vault, first);
    const token = await tokenOf(tx);
    expect(await acceptAs(token, undefined)).toBe("no-name");
    expect(await acceptAs(token, "Nadia")).toBe("Nadia");
    const { personId, corporationId } = await givenMember(tx, "coordinator");
    const actor = { kind: "staff", personId, corporationId, role: "coordinator" } as const;
    await inviteStaff(tx, vault, actor, { email: "noor@example.nl", name: "Noor", role: "reader" });
    const letters = await lettersOf(tx, "staff-invited");
    const other = letters.map(({ props }) => props.url.split("/").at(-1) ?? "").find((one) => one !== token);
    expect(await acceptAs(other ?? "", undefined)).toBe("Noor");
  });

  test("needs the code of this browser's own key, and nobody can forge or change it", async ({ tx }) => {
    await createFirstStaff(tx, vault, first);
    const token = await tokenOf(tx);
    const [mark, otherMark] = [newSecret(), newSecret()];
    const code = codeAt(offeredSecret(vault, token, otherMark), await realNow(tx));
    const given = { name: "Nadia", password, code };
    expect(await acceptWithPassword(tx, vault, token, mark, given, visitor)).toMatchObject({
      problem: "wrong-code",
    });
    for (const forged of [`${token}x`, token.slice(1), "", "a.b", token.replace(".", "..")])
      expect(await findInvited(tx, vault, forged)).toBeNull();
    expect(await findInvited(tx, openVault("another secret, long enough"), token)).toBeNull();
  });
});

describe("inviting a colleague", () => {
  test("is for those who may edit, once per colleague", async ({ tx }) => {
    const { personId, corporationId } = await givenMember(tx, "coordinator");
    const actor = { kind: "staff", personId, corporationId, role: "coordinator" } as const;
    const colleague = { email: "tweede@example.nl", name: "Tweede", role: "approver" } as const;
    expect((await inviteStaff(tx, vault, actor, colleague)).ok).toBe(true);
    expect(await inviteStaff(tx, vault, actor, colleague)).toMatchObject({ problem: "already-member" });
    expect(await inviteStaff(tx, vault, { ...actor, role: "reader" }, colleague)).toMatchObject({
      problem: "not-your-role",
    });
    expect(await lettersOf(tx, "staff-invited")).toHaveLength(1);
  });
});

test("the first member of staff is made at the first start only, also by two processes at once", async ({
  db,
}) => {
  const starts = await Promise.all([1, 2].map(() => createFirstStaff(db, vault, first)));
  expect(starts.filter(Boolean)).toHaveLength(1);
  expect(await createFirstStaff(db, vault, first)).toBeNull();
});
