import { describe, expect } from "vitest";

import { listSessions, openSession } from "#app/domain/people/sessions.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { paths } from "#app/paths.ts";
import * as account from "#app/routes/public/account._index.tsx";
import * as page from "#app/routes/public/uitloggen.tsx";
import { test } from "#tests/support/database.ts";
import { whileRefusing } from "#tests/support/full-database.ts";
import { cookiesOf, givenPerson } from "#tests/support/people.ts";
import { args, locationOf } from "#tests/support/web.ts";

test("signing out ends the session and empties the browser", async ({ db, owner }) => {
  useDatabase(db);
  const cookies = await cookiesOf(db, await givenPerson(db), "link");
  const answer = await page.action(args("/uitloggen", { cookies, form: {} }));
  expect(locationOf(answer)).toBe(paths.home());
  expect(answer.headers.get("clear-site-data")).toContain("storage");
  expect(await owner`select 1 from sessions where revoked_at is null`).toHaveLength(0);
});

test("a browser on which a juror gave points is not emptied before it was asked what it still holds", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const cookies = await cookiesOf(db, await givenPerson(db), "link");
  cookies.set("plint-phone", "1");
  const answer = await page.action(args("/uitloggen", { cookies, form: {} }));
  expect(locationOf(answer)).toBe(paths.account.leave());
  expect(answer.headers.has("clear-site-data")).toBe(false);
  expect(await owner`select 1 from sessions where revoked_at is null`).toHaveLength(1);
});

describe("while the database is full", () => {
  test("this browser forgets its key all the same, and nothing is said to have ended that did not", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    const cookies = await cookiesOf(db, await givenPerson(db), "link");
    const leave = async () => page.action(args("/uitloggen", { cookies, form: {} }));
    const answer = await whileRefusing(owner, "account_events", leave);
    expect(locationOf(answer)).toBe(paths.home());
    expect(answer.headers.get("clear-site-data")).toContain("storage");
    expect(answer.headers.getSetCookie()).toContainEqual(expect.stringMatching(/^plint=; .*Max-Age=0/));
    expect(await owner`select 1 from sessions where revoked_at is null`).toHaveLength(1);
  });

  test("ending a session elsewhere says in words that it did not end, and leaves the one here", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    const personId = await givenPerson(db);
    const cookies = await cookiesOf(db, personId, "link");
    await openSession(db, personId, "link", { device: "Tablet", oldSecret: null });
    const sessions = await listSessions(db, personId);
    const elsewhere = sessions.find(({ device }) => device === "Tablet")?.id ?? "";
    const here = sessions.find(({ id }) => id !== elsewhere)?.id ?? "";
    const end = (session: string) => () => account.action(args("/account", { cookies, form: { session } }));
    const refused = { init: { status: 507 }, data: { problem: "no-room" } };
    for (const session of [elsewhere, "everywhere"])
      expect(await whileRefusing(owner, "sessions", end(session))).toMatchObject(refused);
    expect(await listSessions(db, personId)).toHaveLength(2);
    expect(locationOf(await whileRefusing(owner, "sessions", end(here)))).toBe(paths.signIn.start());
    expect(locationOf(await end(elsewhere)())).toBe(paths.account.sessions());
    expect(await listSessions(db, personId)).toHaveLength(1);
  });
});
