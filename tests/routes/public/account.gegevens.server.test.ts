import { expect } from "vitest";

import { useDatabase } from "#app/http/database.server.ts";
import * as account from "#app/routes/public/account._index.tsx";
import * as page from "#app/routes/public/account.gegevens.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf, givenPerson } from "#tests/support/people.ts";
import { args, type Cookies, locationOf } from "#tests/support/web.ts";

/** Takes all data along; the status, with where it leads to instead. */
async function take(cookies: Cookies) {
  const answer: unknown = await page
    .action(args("/account/gegevens", { cookies, form: {} }))
    .catch((thrown: unknown) => thrown);
  if (!(answer instanceof Response)) throw new Error("no answer");
  await answer.arrayBuffer();
  return { status: answer.status, to: locationOf(answer) };
}

test("all that is kept of somebody is taken along ten times an hour, then the account says how long to wait", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const cookies = await cookiesOf(db, await givenPerson(db), "link");
  for (let nth = 1; nth <= 10; nth += 1)
    expect(await take(cookies), `time ${nth}`).toMatchObject({ status: 200 });
  const eleventh = await take(cookies);
  expect(eleventh).toEqual({ status: 303, to: expect.stringMatching(/^\/account\?wacht=\d+#gegevens$/) });
  const minutes = Number(/wacht=(\d+)/.exec(eleventh.to ?? "")?.[1]);
  expect(minutes).toBeGreaterThan(0);
  expect(minutes).toBeLessThanOrEqual(60);
  const shown = await account.loader(args((eleventh.to ?? "").split("#", 1)[0] ?? "", { cookies }));
  expect(JSON.stringify(shown)).toContain(String(minutes));
  // Somebody else is not held up, and an hour later neither is who asked too often.
  expect(await take(await cookiesOf(db, await givenPerson(db), "link"))).toMatchObject({ status: 200 });
  await owner`update rate_limits set window_start = window_start - interval '1 hour'`;
  expect(await take(cookies)).toMatchObject({ status: 200 });
});
