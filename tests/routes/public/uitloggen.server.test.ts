import { expect } from "vitest";

import { useDatabase } from "#app/http/database.server.ts";
import { paths } from "#app/paths.ts";
import * as page from "#app/routes/public/uitloggen.tsx";
import { test } from "#tests/support/database.ts";
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
