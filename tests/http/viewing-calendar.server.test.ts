import { randomUUID } from "node:crypto";

import { expect } from "vitest";

import { bookViewing } from "#app/domain/tenders/viewings/book-viewing.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { calendarOwner } from "#app/http/viewing-calendar.server.ts";
import { loader as calendar } from "#app/routes/public/bezichtigingen.$token[.]ics.ts";
import { action, loader } from "#app/routes/public/ruimtes.$slug.bezichtiging.tsx";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf } from "#tests/support/people.ts";
import { givenSlots } from "#tests/support/slots.ts";
import { args, locationOf, statusOf } from "#tests/support/web.ts";

/** Somebody with a place at a viewing, and the token of their calendar as the page shows it. */
async function givenCalendar(...given: Parameters<typeof givenSlots>) {
  const [db] = given;
  useDatabase(db);
  const { actor, slug, second } = await givenSlots(...given);
  told("book", await bookViewing(db, actor, slug, second));
  const cookies = await cookiesOf(db, actor.personId, "link");
  const token = async () => (await loader(args("/", { cookies, params: { slug } }))).calendar;
  const renew = (once = randomUUID()) =>
    action(args("/", { cookies, params: { slug }, form: { intent: "renew-calendar", once } }));
  const open = (one: string) => calendar(args("/", { params: { token: one } }));
  return { actor, slug, token, renew, open };
}

test("an address that fell into other hands opens nothing once its owner makes a new one", async ({
  db,
  owner,
}) => {
  const { actor, slug, token, renew, open } = await givenCalendar(db, owner);
  const before = await token();
  expect(await (await open(before)).text()).toContain("BEGIN:VEVENT");
  expect(locationOf(await renew())).toBe(`/ruimtes/${slug}/bezichtiging?agenda=1`);
  expect(await statusOf(open(before))).toBe(404);
  const after = await token();
  expect(after).not.toBe(before);
  expect(await calendarOwner(after)).toBe(actor.personId);
  const log = await owner`select name from account_events where name = 'calendar.renewed'`;
  expect(log).toHaveLength(1);
});

test("five presses of one form make the address anew once", async ({ db, owner }) => {
  const { renew } = await givenCalendar(db, owner);
  const once = randomUUID();
  await Promise.all(Array.from({ length: 5 }, () => renew(once)));
  expect(await owner`select 1 from account_events where name = 'calendar.renewed'`).toHaveLength(1);
});

test("the address stays the same as long as nobody asks for another, and is nobody else's", async ({
  db,
  owner,
}) => {
  const { token, open } = await givenCalendar(db, owner);
  expect(await token()).toBe(await token());
  for (const forged of ["x.y", `${(await token()).split(".")[0]}.${"0".repeat(43)}`])
    expect(await statusOf(open(forged))).toBe(404);
});
