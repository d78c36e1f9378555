import { describe, expect } from "vitest";

import { findSignedIn } from "#app/domain/people/find-signed-in.server.ts";
import { beginPasskeySignIn, signInByPasskey } from "#app/domain/people/passkey-sign-in.server.ts";
import { addPasskey, beginPasskey, listPasskeys, removePasskey } from "#app/domain/people/passkeys.server.ts";
import { newSecret } from "#app/domain/people/secrets.server.ts";
import type { Db } from "#db/client.server.ts";
import { passkeyChallenges } from "#db/schema/people.ts";
import { makeAuthenticator } from "#tests/support/authenticator.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenMember, givenPerson, visitor } from "#tests/support/people.ts";

const origin = "https://plint.test";
const rp = { id: "plint.test", origin };

async function givenPasskey(db: Db) {
  const { personId } = await givenMember(db, "coordinator");
  const authenticator = makeAuthenticator();
  const mark = newSecret();
  const owner = { id: personId, email: "nadia@example.nl", name: "Nadia" };
  const { challenge } = await beginPasskey(db, rp, mark, owner);
  const answer = authenticator.register(challenge, { origin, counter: 0 });
  expect(await addPasskey(db, rp, mark, personId, answer, "Telefoon")).toEqual({ ok: true, value: null });
  return { personId, authenticator, mark };
}

const refused = { ok: false, problem: "passkey-refused" };

describe("a passkey", () => {
  test("is added, told by mail, and signs in its owner", async ({ tx }) => {
    const { personId, authenticator, mark } = await givenPasskey(tx);
    expect(await lettersOf(tx, "passkey-added")).toMatchObject([{ props: { label: "Telefoon" } }]);
    const { challenge } = await beginPasskeySignIn(tx, rp, mark);
    const opened = await signInByPasskey(
      tx,
      rp,
      mark,
      authenticator.authenticate(challenge, personId, { origin }),
      visitor,
    );
    if (!opened.ok) throw new Error(opened.problem);
    expect(await findSignedIn(tx, opened.value.secret)).toMatchObject({
      assurance: "passkey",
      person: { id: personId },
    });
    expect(await listPasskeys(tx, personId)).toMatchObject([
      { label: "Telefoon", lastUsedAt: expect.any(Date) },
    ]);
  });

  test("is refused when its answer is played again", async ({ tx }) => {
    const { personId, authenticator, mark } = await givenPasskey(tx);
    const { challenge } = await beginPasskeySignIn(tx, rp, mark);
    const answer = authenticator.authenticate(challenge, personId, { origin });
    expect((await signInByPasskey(tx, rp, mark, answer, visitor)).ok).toBe(true);
    expect(await signInByPasskey(tx, rp, mark, answer, visitor)).toEqual(refused);
    await beginPasskeySignIn(tx, rp, mark);
    expect(await signInByPasskey(tx, rp, mark, answer, visitor)).toEqual(refused);
  });

  test.for([
    ["from another site", { origin: "https://plint.example" }],
    ["for another party", { origin, rpId: "elders.test" }],
    ["without a verified user", { origin, userVerified: false }],
    ["with a counter that ran back", { origin, counter: 0 }],
    ["that was made for adding", { origin, type: "webauthn.create" }],
  ] as const)("is refused %s", async ([_why, habits], { tx }) => {
    const { personId, authenticator, mark } = await givenPasskey(tx);
    const first = await beginPasskeySignIn(tx, rp, mark);
    const good = authenticator.authenticate(first.challenge, personId, { origin, counter: 5 });
    expect((await signInByPasskey(tx, rp, mark, good, visitor)).ok).toBe(true);
    const { challenge } = await beginPasskeySignIn(tx, rp, mark);
    const bad = authenticator.authenticate(challenge, personId, { counter: 9, ...habits });
    expect(await signInByPasskey(tx, rp, mark, bad, visitor)).toEqual(refused);
  });

  test("is refused in a browser that did not ask, with another's name, or after its challenge is too old", async ({
    tx,
  }) => {
    const { personId, authenticator, mark } = await givenPasskey(tx);
    const { challenge } = await beginPasskeySignIn(tx, rp, mark);
    const answer = authenticator.authenticate(challenge, personId, { origin });
    expect(await signInByPasskey(tx, rp, newSecret(), answer, visitor)).toEqual(refused);
    const another = authenticator.authenticate(challenge, await givenPerson(tx), { origin });
    expect(await signInByPasskey(tx, rp, mark, another, visitor)).toEqual(refused);
    const late = await beginPasskeySignIn(tx, rp, mark);
    await tx.update(passkeyChallenges).set({ expiresAt: new Date(0) });
    expect(
      await signInByPasskey(
        tx,
        rp,
        mark,
        authenticator.authenticate(late.challenge, personId, { origin }),
        visitor,
      ),
    ).toEqual(refused);
  });

  test("of a stranger, or taken away by its owner, opens nothing", async ({ tx }) => {
    const { personId, authenticator, mark } = await givenPasskey(tx);
    const stranger = makeAuthenticator();
    const first = await beginPasskeySignIn(tx, rp, mark);
    expect(
      await signInByPasskey(
        tx,
        rp,
        mark,
        stranger.authenticate(first.challenge, personId, { origin }),
        visitor,
      ),
    ).toEqual(refused);
    expect(await removePasskey(tx, await givenPerson(tx), authenticator.id)).toBe(false);
    expect(await removePasskey(tx, personId, authenticator.id)).toBe(true);
    const { challenge } = await beginPasskeySignIn(tx, rp, mark);
    const answer = authenticator.authenticate(challenge, personId, { origin });
    expect(await signInByPasskey(tx, rp, mark, answer, visitor)).toEqual(refused);
  });
});

describe("adding a passkey", () => {
  test.for([
    ["from another site", { origin: "https://plint.example" }],
    ["without a verified user", { origin, userVerified: false }],
    ["that was made for signing in", { origin, type: "webauthn.get" }],
  ] as const)("is refused %s", async ([_why, habits], { tx }) => {
    const personId = await givenPerson(tx);
    const mark = newSecret();
    const { challenge } = await beginPasskey(tx, rp, mark, { id: personId, email: "a@b.nl", name: "" });
    const answer = makeAuthenticator().register(challenge, habits);
    expect(await addPasskey(tx, rp, mark, personId, answer, "")).toEqual(refused);
    expect(await listPasskeys(tx, personId)).toEqual([]);
  });

  test("cannot take over a passkey that somebody else has", async ({ tx }) => {
    const { authenticator, personId } = await givenPasskey(tx);
    const thief = await givenPerson(tx);
    const mark = newSecret();
    const { challenge } = await beginPasskey(tx, rp, mark, { id: thief, email: "t@b.nl", name: "" });
    const answer = authenticator.register(challenge, { origin });
    expect(await addPasskey(tx, rp, mark, thief, answer, "")).toEqual(refused);
    expect(await listPasskeys(tx, personId)).toHaveLength(1);
  });
});
