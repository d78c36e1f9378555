import { randomUUID } from "node:crypto";

import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";

import { findSignedIn } from "#app/domain/people/find-signed-in.server.ts";
import { isLinkOpen, requestSignIn } from "#app/domain/people/sign-in-link.server.ts";
import { newSecret, sha256 } from "#app/domain/people/secrets.server.ts";
import { signInByCode, signInByLink } from "#app/domain/people/use-sign-in-link.server.ts";
import type { Db } from "#db/client.server.ts";
import { people, signInLinks } from "#db/schema/people.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenPerson, visitor } from "#tests/support/people.ts";

const newcomer = { ...visitor, locale: "nl" as const };

type From = { mark?: string; from?: string; key?: string };

async function ask(db: Db, email: string, { mark = newSecret(), from = "192.0.2.1", key }: From = {}) {
  const by = {
    email,
    browserMark: mark,
    returnTo: "/mijn-plannen",
    locale: "nl" as const,
    device: "Firefox, Linux",
    clientAddress: from,
  };
  const asked = await requestSignIn(db, by, key);
  const [letter] = (await lettersOf(db, "sign-in")).filter(({ to }) => to.toLowerCase() === email);
  const token = letter?.props.url.split("/").at(-1) ?? "";
  return { asked, mark, token, code: letter?.props.code ?? "", letter };
}

function wrong(code: string): string {
  return code === "000000" ? "000001" : "000000";
}

describe("a mailed link", () => {
  test("signs in once, and makes a person of a new address", async ({ tx }) => {
    const { token } = await ask(tx, "nieuw@example.nl");
    const opened = await signInByLink(tx, token, newcomer);
    if (!opened.ok) throw new Error(opened.problem);
    expect(opened.value.returnTo).toBe("/mijn-plannen");
    expect(await findSignedIn(tx, opened.value.secret)).toMatchObject({
      assurance: "link",
      person: { email: "nieuw@example.nl" },
    });
    expect(await signInByLink(tx, token, newcomer)).toEqual({ ok: false, problem: "link-used-or-old" });
  });

  test("clicked five times at once signs in once", async ({ db }) => {
    const { token } = await ask(db, "vijf@example.nl");
    const clicks = await Promise.all(Array.from({ length: 5 }, () => signInByLink(db, token, newcomer)));
    expect(clicks.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.select().from(people).where(eq(people.email, "vijf@example.nl"))).toHaveLength(1);
  });

  test("is not spent by looking at it, as mail scanners do", async ({ tx }) => {
    const { token } = await ask(tx, "scan@example.nl");
    for (let look = 0; look < 3; look += 1) expect(await isLinkOpen(tx, token)).toBe(true);
    expect((await signInByLink(tx, token, newcomer)).ok).toBe(true);
    expect(await isLinkOpen(tx, token)).toBe(false);
  });

  test("is over after ten minutes, and so is its code", async ({ tx }) => {
    const { token, mark, code } = await ask(tx, "laat@example.nl");
    await tx
      .update(signInLinks)
      .set({ expiresAt: sql`${signInLinks.expiresAt} - interval '10 minutes'` })
      .where(eq(signInLinks.tokenHash, sha256(token)));
    expect(await isLinkOpen(tx, token)).toBe(false);
    expect((await signInByLink(tx, token, newcomer)).ok).toBe(false);
    expect(await signInByCode(tx, mark, code, newcomer)).toEqual({ ok: false, problem: "no-code-asked" });
  });

  test("leads an existing person to their own account, whatever the capitals", async ({ tx }) => {
    const personId = await givenPerson(tx, "Naima@Example.nl");
    const { token } = await ask(tx, "naima@example.nl");
    const opened = await signInByLink(tx, token, newcomer);
    expect(opened.ok && opened.value.personId).toBe(personId);
  });

  test("leaves nothing in the database that opens anything", async ({ tx }) => {
    const { token, code, mark } = await ask(tx, "stil@example.nl");
    const stored = JSON.stringify(await tx.select().from(signInLinks));
    for (const secret of [token, mark, `"${code}"`, sha256(code)]) expect(stored).not.toContain(secret);
  });
});

describe("a mailed code", () => {
  test("signs in the browser that asked, with link and code together used up", async ({ tx }) => {
    const { mark, code, token } = await ask(tx, "code@example.nl");
    expect((await signInByCode(tx, mark, code, newcomer)).ok).toBe(true);
    expect((await signInByLink(tx, token, newcomer)).ok).toBe(false);
    expect((await signInByCode(tx, mark, code, newcomer)).ok).toBe(false);
  });

  test("does nothing in another browser", async ({ tx }) => {
    const { code, token } = await ask(tx, "anders@example.nl");
    expect(await signInByCode(tx, newSecret(), code, newcomer)).toEqual({
      ok: false,
      problem: "no-code-asked",
    });
    expect((await signInByLink(tx, token, newcomer)).ok).toBe(true);
  });

  test("is closed after five wrong guesses, while the link still works for its owner", async ({ tx }) => {
    const { mark, code, token } = await ask(tx, "raad@example.nl");
    for (const left of [4, 3, 2, 1])
      expect(await signInByCode(tx, mark, wrong(code), newcomer)).toEqual({
        ok: false,
        problem: "wrong-code",
        details: { left },
      });
    expect(await signInByCode(tx, mark, wrong(code), newcomer)).toMatchObject({ problem: "code-closed" });
    expect(await signInByCode(tx, mark, code, newcomer)).toMatchObject({ problem: "code-closed" });
    expect((await signInByLink(tx, token, newcomer)).ok).toBe(true);
  });

  test("guessed a hundred times at once is guessed five times", async ({ db }) => {
    const { mark, code } = await ask(db, "storm@example.nl");
    await Promise.all(Array.from({ length: 100 }, () => signInByCode(db, mark, wrong(code), newcomer)));
    const [link] = await db.select().from(signInLinks);
    expect(link?.wrongCodes).toBe(5);
    expect(await signInByCode(db, mark, code, newcomer)).toMatchObject({ problem: "code-closed" });
  });
});

describe("asking for a letter", () => {
  test("has the same answer and does the same for an address that nobody knows", async ({ tx }) => {
    await givenPerson(tx, "bekend@example.nl");
    const known = await ask(tx, "bekend@example.nl");
    const unknown = await ask(tx, "onbekend@example.nl");
    expect(unknown.asked).toEqual(known.asked);
    expect(unknown.letter && Object.keys(unknown.letter.props)).toEqual(
      known.letter && Object.keys(known.letter.props),
    );
  });

  test("with one form, pressed five times at once, sends one letter", async ({ db, owner }) => {
    const [mark, key] = [newSecret(), randomUUID()];
    const press = () => ask(db, "vijf@example.nl", { mark, key });
    const answers = await Promise.all([press(), press(), press(), press(), press()]);
    expect(answers.every(({ asked }) => asked.ok)).toBe(true);
    expect(await lettersOf(db, "sign-in")).toHaveLength(1);
    expect(await owner`select details from account_events where name = 'sign-in.asked'`).toHaveLength(1);
    expect((await ask(db, "ander@example.nl", { key })).asked).toMatchObject({ problem: "key-reused" });
  });

  test("that was refused for being too often may be sent again by the same form", async ({ db, owner }) => {
    const key = randomUUID();
    for (let time = 0; time < 3; time += 1) await ask(db, "vaak@example.nl");
    expect((await ask(db, "vaak@example.nl", { key })).asked).toMatchObject({ problem: "too-often" });
    await owner`delete from rate_limits`;
    expect((await ask(db, "vaak@example.nl", { key })).asked.ok).toBe(true);
    expect(await lettersOf(db, "sign-in")).toHaveLength(4);
  });

  test("is refused the fourth time in a quarter, with the minutes to wait", async ({ tx }) => {
    for (let time = 0; time < 3; time += 1) expect((await ask(tx, "vaak@example.nl")).asked.ok).toBe(true);
    const { asked } = await ask(tx, "vaak@example.nl");
    expect(asked).toMatchObject({ ok: false, problem: "too-often" });
    expect(!asked.ok && asked.details?.minutes).toBeGreaterThan(0);
    expect(await lettersOf(tx, "sign-in")).toHaveLength(3);
  });

  test("by somebody elsewhere does not use up the letters of the owner", async ({ tx }) => {
    for (let time = 0; time < 5; time += 1) await ask(tx, "doelwit@example.nl", { from: "203.0.113.9" });
    expect((await ask(tx, "doelwit@example.nl", { from: "192.0.2.1" })).asked.ok).toBe(true);
  });

  test("stops at twenty an hour for one address, from wherever", async ({ tx }) => {
    const answers = [];
    for (let from = 0; from < 21; from += 1)
      answers.push((await ask(tx, "overal@example.nl", { from: `192.0.2.${from}` })).asked.ok);
    expect(answers.filter(Boolean)).toHaveLength(20);
  });

  test("works for two hundred phones behind one address", async ({ db }) => {
    const asked = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        requestSignIn(db, {
          email: `bewoner${index}@example.nl`,
          browserMark: newSecret(),
          returnTo: "",
          locale: "nl",
          device: "",
          clientAddress: "198.51.100.7",
        }),
      ),
    );
    expect(asked.every(({ ok }) => ok)).toBe(true);
  });
});
