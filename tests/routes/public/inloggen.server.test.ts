import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";

import { realNow, setCredentials } from "#app/domain/people/credentials.server.ts";
import { findSignedIn } from "#app/domain/people/find-signed-in.server.ts";
import { base32Of, codeAt } from "#app/domain/people/totp.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { signInAs } from "#app/http/session.server.ts";
import { vault } from "#app/http/vault.server.ts";
import * as account from "#app/routes/public/account._index.tsx";
import * as start from "#app/routes/public/inloggen._index.tsx";
import * as code from "#app/routes/public/inloggen.code.tsx";
import * as link from "#app/routes/public/inloggen.link.$token.tsx";
import * as staff from "#app/routes/public/inloggen.medewerker._index.tsx";
import * as staffCode from "#app/routes/public/inloggen.medewerker.code.tsx";
import * as passkey from "#app/routes/public/inloggen.passkey.ts";
import * as signOut from "#app/routes/public/uitloggen.tsx";
import type { Database } from "#db/client.server.ts";
import { people } from "#db/schema/people.ts";
import { makeAuthenticator } from "#tests/support/authenticator.ts";
import { whileRefusing } from "#tests/support/full-database.ts";
import { test as base } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenMember, givenPerson } from "#tests/support/people.ts";
import { args, type Cookies, keep, locationOf, statusOf, statusThrown } from "#tests/support/web.ts";

const test = base.extend<{ opened: Database }>({
  opened: async ({ db }, use) => {
    useDatabase(db);
    await use(db);
  },
});

const nothing: Cookies = new Map();

async function ask(db: Database, email: string, returnTo = "") {
  const answer = await start.action(args("/inloggen", { form: { email, returnTo } }));
  const [letter] = await lettersOf(db, "sign-in");
  const token = letter?.props.url.split("/").at(-1) ?? "";
  return { answer, cookies: keep(nothing, answer), token, code: letter?.props.code ?? "" };
}

function cookiesOf(answer: unknown): string[] {
  return answer instanceof Response ? answer.headers.getSetCookie() : [];
}

async function personOf(db: Database, cookies: Cookies) {
  return findSignedIn(db, cookies.get("plint") ?? "");
}

describe("signing in by mail", () => {
  test("goes by the code in the browser that asked, and on to the page that was wanted", async ({
    opened,
  }) => {
    const asked = await ask(opened, "Naima@Example.nl", "/ruimtes/zwanenkade-21");
    expect(locationOf(asked.answer)).toBe("/inloggen/code");
    const typed = `${asked.code.slice(0, 3)} ${asked.code.slice(3)}`;
    const answer = await code.action(
      args("/inloggen/code", { form: { code: typed }, cookies: asked.cookies }),
    );
    expect(locationOf(answer)).toBe("/ruimtes/zwanenkade-21");
    const signedIn = await personOf(opened, keep(asked.cookies, answer));
    expect(signedIn?.person.email).toBe("naima@example.nl");
  });

  test("reads the code also from a keyboard with other digits", async ({ opened }) => {
    const asked = await ask(opened, "naima@example.nl");
    const typed = asked.code.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] ?? "");
    const answer = await code.action(
      args("/inloggen/code", { form: { code: typed }, cookies: asked.cookies }),
    );
    expect(await personOf(opened, keep(asked.cookies, answer))).toMatchObject({ assurance: "link" });
  });

  test("says where the letter went to the browser that asked for it, and to no other", async ({ opened }) => {
    const { cookies } = await ask(opened, "youssef@example.nl");
    await ask(opened, "naima@example.nl");
    const shown = await code.loader(args("/inloggen/code", { cookies }));
    expect(shown.email).toBe("youssef@example.nl");
    expect((await code.loader(args("/inloggen/code"))).email).toBeNull();
  });

  test("goes by the link in any browser, after a click, to the home of the person", async ({ opened }) => {
    const { token } = await ask(opened, "naima@example.nl");
    const at = `/inloggen/link/${token}`;
    const looked = await link.loader(args(at, { params: { token } }));
    expect(looked.init?.status).toBe(200);
    const answer = await link.action(args(at, { params: { token }, form: {} }));
    expect(locationOf(answer)).toBe("/mijn-plannen");
    expect((await link.loader(args(at, { params: { token } }))).init?.status).toBe(410);
    expect(locationOf(await link.action(args(at, { params: { token }, form: {} })))).toBe(at);
  });

  test.for(["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "/inloggen"])(
    "never leads to %s afterwards",
    async (returnTo, { opened }) => {
      const asked = await ask(opened, "naima@example.nl", returnTo);
      const form = { code: asked.code };
      const answer = await code.action(args("/inloggen/code", { form, cookies: asked.cookies }));
      expect(locationOf(answer)).toBe("/mijn-plannen");
    },
  );

  test("sends a half address back with the reason, and asks no code of another browser", async ({
    opened,
  }) => {
    const { answer } = await ask(opened, "naima@");
    expect(answer).toMatchObject({
      init: { status: 400 },
      data: { result: { error: { email: ["problems.not-an-email"] } } },
    });
    const refused = await code.action(args("/inloggen/code", { form: { code: "123456" } }));
    expect(refused).toMatchObject({ data: { result: { error: { "": ["problems.no-code-asked"] } } } });
  });

  test("gives a cookie that scripts cannot read", async ({ opened }) => {
    const { token } = await ask(opened, "naima@example.nl");
    const answer = await link.action(args(`/inloggen/link/${token}`, { params: { token }, form: {} }));
    const cookie = cookiesOf(answer).find((line) => line.startsWith("plint="));
    expect(cookie).toMatch(/^plint=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=2592000$/);
  });
});

describe("signing in while there is no room in the database", () => {
  const full = { init: { status: 507 } };

  test("answers the form that asks for a letter as it was, and the press of its link says so too", async ({
    opened,
    owner,
  }) => {
    const email = "naima@example.nl";
    const refused = await whileRefusing(owner, "sign_in_links", () => ask(opened, email));
    expect(refused.answer).toMatchObject({
      ...full,
      data: { result: { initialValue: { email }, error: { "": ["problems.no-room"] } } },
    });
    const { token, cookies, code: sent } = await ask(opened, email);
    const press = () => link.action(args(`/inloggen/link/${token}`, { params: { token }, form: {} }));
    expect(await whileRefusing(owner, "sessions", press)).toMatchObject({
      ...full,
      data: { error: "problems.no-room" },
    });
    const type = () => code.action(args("/inloggen/code", { form: { code: sent }, cookies }));
    expect(await whileRefusing(owner, "sign_in_links", type)).toMatchObject(full);
    expect(await statusOf(type())).toBe(302);
  });

  test("keeps whoever is in signed in: that they were seen is noted later", async ({ opened, owner }) => {
    const { token } = await ask(opened, "naima@example.nl");
    const answer = await link.action(args(`/inloggen/link/${token}`, { params: { token }, form: {} }));
    await owner`update sessions set last_seen_at = now() - interval '6 minutes'`;
    const look = () => personOf(opened, keep(nothing, answer));
    expect(await whileRefusing(owner, "sessions", look)).toMatchObject({ assurance: "link" });
  });
});

describe("signing in as staff", () => {
  const totpSecret = base32Of(Buffer.from("12345678901234567890"));
  const password = "drie fietsen op de kade";

  test("takes the password and then the code", async ({ opened }) => {
    const { personId } = await givenMember(opened, "coordinator");
    await setCredentials(opened, vault, personId, { password, totpSecret });
    const [person] = await opened.select().from(people).where(eq(people.id, personId));
    const form = { email: person?.email ?? "", password, returnTo: "/beheer/huur" };
    const first = await staff.action(args("/inloggen/medewerker", { form }));
    expect(locationOf(first)).toBe("/inloggen/medewerker/code");
    const halfway = keep(nothing, first);
    expect(await personOf(opened, halfway)).toBeNull();
    const given = { code: codeAt(totpSecret, await realNow(opened)) };
    const second = await staffCode.action(
      args("/inloggen/medewerker/code", { form: given, cookies: halfway }),
    );
    expect(locationOf(second)).toBe("/beheer/huur");
    expect(await personOf(opened, keep(halfway, second))).toMatchObject({ assurance: "two_factor" });
  });

  test("never sends the password back, and asks for no code before it was right", async ({ opened }) => {
    expect(opened).toBeDefined();
    const form = { email: "niemand@example.nl", password: "geheim-woord" };
    const answer = await staff.action(args("/inloggen/medewerker", { form }));
    expect(answer).toMatchObject({ init: { status: 422 } });
    expect(JSON.stringify(answer)).not.toContain("geheim-woord");
    const forged: Cookies = new Map([["plint-step", "WzQxMDI0NDQ4MDAwMDAsIngiXQ.AAAA"]]);
    for (const cookies of [nothing, forged])
      expect(
        await statusThrown(
          staffCode.action(args("/inloggen/medewerker/code", { form: { code: "123456" }, cookies })),
        ),
      ).toBe(302);
  });

  test("goes by passkey in two steps of JSON", async ({ opened }) => {
    const { personId } = await givenMember(opened, "coordinator");
    const session = await signInAs(opened, personId, "two_factor");
    let cookies: Cookies = new Map([[session.name, session.value]]);
    const authenticator = makeAuthenticator();
    const origin = "http://localhost:3000";
    const post = async (json: object) => {
      const answer = await passkey.action(args("/inloggen/passkey", { json, cookies }));
      cookies = keep(cookies, answer);
      return (await answer.json()) as { challenge: string; location?: string };
    };
    const adding = await post({ step: "begin", task: "add", label: "Laptop" });
    const added = authenticator.register(adding.challenge, { origin, counter: 0 });
    expect(await post({ step: "finish", task: "add", label: "Laptop", answer: added })).toEqual({
      location: "/account/passkeys",
    });
    cookies = nothing;
    const asking = await post({ step: "begin", task: "sign-in" });
    const answer = authenticator.authenticate(asking.challenge, personId, { origin });
    expect(await post({ step: "finish", task: "sign-in", returnTo: "//evil.example", answer })).toEqual({
      location: "/beheer",
    });
    expect(await personOf(opened, cookies)).toMatchObject({ assurance: "passkey" });
  });

  test("refuses a passkey for an account that was reached by a mailed link", async ({ opened }) => {
    const { personId } = await givenMember(opened, "coordinator");
    const { name, value } = await signInAs(opened, personId, "link");
    const cookies: Cookies = new Map([[name, value]]);
    const json = { step: "begin", task: "add" };
    expect((await passkey.action(args("/inloggen/passkey", { json, cookies }))).status).toBe(403);
    expect((await passkey.action(args("/inloggen/passkey", { json: { task: "x" } }))).status).toBe(400);
  });
});

describe("signing out", () => {
  test("ends the session and clears what the browser kept", async ({ opened }) => {
    const { name, value } = await signInAs(opened, await givenPerson(opened), "link");
    const cookies: Cookies = new Map([[name, value]]);
    const answer = await signOut.action(args("/uitloggen", { form: {}, cookies }));
    expect(answer.headers.get("clear-site-data")).toBe('"cache", "storage"');
    expect(keep(cookies, answer).has(name)).toBe(false);
    expect(await personOf(opened, cookies)).toBeNull();
  });

  test("everywhere ends all sessions; of one other, only that one; of somebody else's, none", async ({
    opened,
  }) => {
    const personId = await givenPerson(opened);
    const [here, there] = [
      await signInAs(opened, personId, "link"),
      await signInAs(opened, personId, "link"),
    ];
    const stranger = await signInAs(opened, await givenPerson(opened), "link");
    const cookies: Cookies = new Map([[here.name, here.value]]);
    const idOf = async (value: string) => (await findSignedIn(opened, value))?.sessionId ?? "";
    const end = async (session: string) => account.action(args("/account", { form: { session }, cookies }));
    expect(await statusThrown(end(await idOf(stranger.value)))).toBe(404);
    expect(locationOf(await end(await idOf(there.value)))).toBe("/account");
    expect(await findSignedIn(opened, there.value)).toBeNull();
    expect(locationOf(await end("everywhere"))).toBe("/inloggen");
    expect(await personOf(opened, cookies)).toBeNull();
    expect(await findSignedIn(opened, stranger.value)).not.toBeNull();
  });

  test("everywhere leads back to the door of staff for whoever came in there", async ({ opened }) => {
    const { personId } = await givenMember(opened, "coordinator");
    const { name, value } = await signInAs(opened, personId, "two_factor");
    const cookies: Cookies = new Map([[name, value]]);
    const ended = await account.action(args("/account", { form: { session: "everywhere" }, cookies }));
    expect(locationOf(ended)).toBe("/inloggen/medewerker");
  });
});
