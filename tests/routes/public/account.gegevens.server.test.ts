import { unzipSync } from "fflate";
import { expect } from "vitest";

import { useDatabase } from "#app/http/database.server.ts";
import * as account from "#app/routes/public/account._index.tsx";
import * as page from "#app/routes/public/account.gegevens.ts";
import { givenCanary } from "#tests/support/canary.ts";
import { test } from "#tests/support/database.ts";
import { whileRefusing } from "#tests/support/full-database.ts";
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

test("what is kept of somebody is also theirs to take along while the database is full", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const cookies = await cookiesOf(db, await givenPerson(db), "link");
  const taken = await whileRefusing(owner, "rate_limits", () => take(cookies));
  expect(taken).toMatchObject({ status: 200 });
});

test("a juror takes along the pictures of their own sheets on paper, and nobody else's; wiped, they are gone", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { personId, seat, decided } = await givenCanary(db, owner);
  const [own = "", other = ""] = [seat.seatId, decided.jury[1]?.seatId];
  const seats = [own, other];
  await owner`insert into paper_sheets (corporation_id, seat_id, application_id, entered_by, entered_at)
    select corporation_id, seat_id, application_id, ${decided.stage.coordinator.personId}, now() from score_sheets
    where seat_id = any (${seats}::uuid[]) and application_id = ${decided.third}`;
  await owner`insert into paper_pictures (corporation_id, seat_id, application_id, type, picture)
    select corporation_id, seat_id, application_id, 'image/webp', convert_to('foto van ' || seat_id, 'utf8') from paper_sheets`;
  const cookies = await cookiesOf(db, personId, "passkey");
  expect(await picturesIn(cookies)).toEqual([`foto van ${own}`]);
  await owner`delete from paper_pictures where seat_id = ${own}`;
  expect(await picturesIn(cookies)).toEqual([]);
});

/** What the pictures of sheets in the download hold, read as text. */
async function picturesIn(cookies: Cookies): Promise<string[]> {
  const answer: unknown = await page.action(args("/account/gegevens", { cookies, form: {} }));
  if (!(answer instanceof Response)) throw new Error("no answer");
  const zip = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const told = JSON.parse(new TextDecoder().decode(zip["gegevens.json"]));
  const named = told.pictures_of_your_paper_sheets.map(({ path }: { path: string }) => path);
  const found = Object.keys(zip).filter((name) => name.startsWith("puntenbladen/"));
  expect(found).toEqual(named);
  return found.map((name) => new TextDecoder().decode(zip[name]));
}
