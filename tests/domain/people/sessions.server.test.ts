import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";

import { findSignedIn } from "#app/domain/people/find-signed-in.server.ts";
import { sha256 } from "#app/domain/people/secrets.server.ts";
import {
  endSession,
  listSessions,
  openSession,
  revokeSession,
  revokeSessions,
} from "#app/domain/people/sessions.server.ts";
import { sweepSignIn } from "#app/domain/people/sweep-sign-in.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { memberships, sessions } from "#db/schema/people.ts";
import { inScope } from "#db/scope.server.ts";
import { asOwner, test } from "#tests/support/database.ts";
import { givenMember, givenPerson, givenSession, visitor } from "#tests/support/people.ts";

function age(tx: Transaction, secret: string, what: { lastSeen?: string; expires?: string }) {
  return tx
    .update(sessions)
    .set({
      lastSeenAt: sql`now() - ${what.lastSeen ?? "0"}::interval`,
      expiresAt: what.expires ? sql`now() + ${what.expires}::interval` : sql`expires_at`,
    })
    .where(eq(sessions.secretHash, sha256(secret)));
}

describe("a session", () => {
  test("is found by its secret, of which only the hash is kept", async ({ tx }) => {
    const personId = await givenPerson(tx);
    const secret = await givenSession(tx, personId, "link");
    expect(await findSignedIn(tx, secret)).toMatchObject({ person: { id: personId }, assurance: "link" });
    expect(await findSignedIn(tx, sha256(secret))).toBeNull();
    expect(JSON.stringify(await tx.select().from(sessions))).not.toContain(secret);
  });

  test.for([
    ["link", "29 days", true],
    ["link", "30 days", false],
    ["two_factor", "11 hours 59 minutes", true],
    ["two_factor", "12 hours", false],
    ["passkey", "13 hours", false],
  ] as const)("by %s, unused for %s, is found: %s", async ([assurance, lastSeen, isFound], { tx }) => {
    const secret = await givenSession(tx, await givenPerson(tx), assurance);
    await age(tx, secret, { lastSeen });
    expect((await findSignedIn(tx, secret)) !== null).toBe(isFound);
  });

  test.for([
    ["link", 30 * 24],
    ["two_factor", 7 * 24],
    ["passkey", 7 * 24],
  ] as const)("by %s ends after %i hours, however much it is used", async ([assurance, hours], { tx }) => {
    const opened = await openSession(tx, await givenPerson(tx), assurance, visitor);
    expect(opened.seconds).toBe(hours * 3600);
    await age(tx, opened.secret, { expires: "-1 second" });
    expect(await findSignedIn(tx, opened.secret)).toBeNull();
  });

  test("does not end when a rehearsal moves the clock", async ({ tx }) => {
    const secret = await givenSession(tx, await givenPerson(tx), "two_factor");
    await asOwner(tx, (owner) => owner.execute(sql`insert into clock (ahead) values ('90 days')`));
    expect(await findSignedIn(tx, secret)).not.toBeNull();
  });

  test("replaces the one that this browser had", async ({ tx }) => {
    const personId = await givenPerson(tx);
    const old = await givenSession(tx, personId, "link");
    const fresh = await openSession(tx, personId, "link", { ...visitor, oldSecret: old });
    expect(await findSignedIn(tx, old)).toBeNull();
    expect(await findSignedIn(tx, fresh.secret)).not.toBeNull();
  });

  test("is over at once when signed out", async ({ tx }) => {
    const secret = await givenSession(tx, await givenPerson(tx), "link");
    await endSession(tx, secret);
    expect(await findSignedIn(tx, secret)).toBeNull();
  });

  test("notes its use at most once per five minutes", async ({ tx }) => {
    const secret = await givenSession(tx, await givenPerson(tx), "link");
    const seen = async () => (await tx.select({ at: sessions.lastSeenAt }).from(sessions))[0]?.at.getTime();
    await age(tx, secret, { lastSeen: "4 minutes" });
    const before = await seen();
    await findSignedIn(tx, secret);
    expect(await seen()).toBe(before);
    await age(tx, secret, { lastSeen: "6 minutes" });
    await findSignedIn(tx, secret);
    expect(await seen()).toBeGreaterThan(before ?? 0);
  });
});

describe("the list of sessions", () => {
  test("signs out one, and never somebody else's", async ({ tx }) => {
    const [mine, other] = [await givenPerson(tx), await givenPerson(tx)];
    const secret = await givenSession(tx, mine, "link");
    await givenSession(tx, mine, "link");
    const [first] = await listSessions(tx, mine);
    expect(await revokeSession(tx, other, first?.id ?? "")).toBe(false);
    expect(await listSessions(tx, mine)).toHaveLength(2);
    const own = await findSignedIn(tx, secret);
    expect(await revokeSession(tx, mine, own?.sessionId ?? "")).toBe(true);
    expect(await findSignedIn(tx, secret)).toBeNull();
    expect(await listSessions(tx, mine)).toHaveLength(1);
  });

  test("signs out everywhere, or everywhere but here", async ({ tx }) => {
    const [mine, other] = [await givenPerson(tx), await givenPerson(tx)];
    const here = await givenSession(tx, mine, "link");
    const there = await givenSession(tx, mine, "link");
    const others = await givenSession(tx, other, "link");
    const { sessionId } = (await findSignedIn(tx, here)) ?? {};
    expect(await revokeSessions(tx, mine, sessionId)).toBe(1);
    expect(await findSignedIn(tx, there)).toBeNull();
    expect(await findSignedIn(tx, here)).not.toBeNull();
    expect(await revokeSessions(tx, mine)).toBe(1);
    expect(await findSignedIn(tx, here)).toBeNull();
    expect(await findSignedIn(tx, others)).not.toBeNull();
  });
});

describe("what a session tells of its person", () => {
  test("is every role they have now, and none they left", async ({ tx }) => {
    const { personId, corporationId } = await givenMember(tx, "coordinator");
    const secret = await givenSession(tx, personId, "two_factor");
    expect((await findSignedIn(tx, secret))?.memberships).toMatchObject([
      { corporationId, corporationName: "Woonstichting Wederik", role: "coordinator" },
    ]);
    await inScope(tx, { kind: "system" }, (inner) =>
      inner
        .update(memberships)
        .set({ leftAt: sql`now()` })
        .where(eq(memberships.personId, personId)),
    );
    expect((await findSignedIn(tx, secret))?.memberships).toEqual([]);
  });
});

test("the sweep keeps living sessions and throws away those dead for a month", async ({ tx }) => {
  const personId = await givenPerson(tx);
  const living = await givenSession(tx, personId, "link");
  const dead = await givenSession(tx, personId, "link");
  await age(tx, dead, { expires: "-31 days" });
  await sweepSignIn(tx);
  expect(await tx.select().from(sessions)).toHaveLength(1);
  expect(await findSignedIn(tx, living)).not.toBeNull();
});
