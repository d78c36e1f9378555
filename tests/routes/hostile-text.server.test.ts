import { describe, expect } from "vitest";

import { useDatabase } from "#app/http/database.server.ts";
import * as start from "#app/routes/applicant/nieuw.tsx";
import * as tie from "#app/routes/jury/plannen.$applicationId.belang.tsx";
import * as result from "#app/routes/public/ruimtes.$slug.uitslag.tsx";
import * as space from "#app/routes/public/ruimtes.$slug._index.tsx";
import * as overview from "#app/routes/public/ruimtes._index.tsx";
import * as approval from "#app/routes/staff/selecties.$tenderId.akkoord.tsx";
import * as lease from "#app/routes/staff/huur.$leaseId.tsx";
import { award } from "#db/seeds/demo-evening.server.ts";
import { test } from "#tests/support/database.ts";
import { givenRevealed } from "#tests/support/decided.ts";
import { bringToEvening, givenJurySeat } from "#tests/support/jury-seat.ts";
import { cookiesOf, givenPerson } from "#tests/support/people.ts";
import { args, statusOf } from "#tests/support/web.ts";

const unstorable = ["zwanen\u0000kade-21", "zwanenkade-\ud83c"];

describe.each(unstorable)("text that no database keeps (%j)", (text) => {
  test("names no space and no result", async ({ db }) => {
    useDatabase(db);
    expect(await statusOf(space.loader(args("/", { params: { slug: text } })))).toBe(404);
    expect(await statusOf(result.loader(args("/", { params: { slug: text } })))).toBe(404);
  });

  test("starts no plan", async ({ db, owner }) => {
    useDatabase(db);
    const cookies = await cookiesOf(db, await givenPerson(db), "link");
    expect([400, 404]).toContain(await statusOf(start.action(args("/", { cookies, form: { slug: text } }))));
    expect(await owner`select 1 from applications`).toHaveLength(0);
    expect(await statusOf(start.loader(args("/?ruimte=a%00b", { cookies })))).toBe(404);
  });
});

test("a place that no database keeps filters nothing", async ({ db }) => {
  useDatabase(db);
  expect(await statusOf(overview.loader(args("/ruimtes?plaats=a%00b")))).toBe(200);
});

test("a reason for a tie that no database keeps is refused, and the plan stays with the juror", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { personId, applicationId } = await givenJurySeat(db);
  await bringToEvening(owner);
  const cookies = await cookiesOf(db, personId, "link");
  const post = (reason: string) =>
    statusOf(tie.action(args("/", { cookies, form: { reason }, params: { applicationId } })));
  expect(await post("Mijn\u0000zus")).toBe(400);
  expect(await owner`select 1 from recusals`).toHaveLength(0);
});

test("words of staff that no database keeps are refused, on every page where they write", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { stage, tenderId } = await givenRevealed(db, owner);
  const leaseId = await award(stage, tenderId);
  const cookies = await cookiesOf(db, stage.coordinator.personId, "passkey");
  const noted = { step: "viewing", version: "0", note: "Sleutel\u0000kast" };
  expect(await statusOf(lease.action(args("/", { cookies, form: noted, params: { leaseId } })))).toBe(400);
  const returned = { intent: "return", reason: "Nog\u0000niet" };
  expect(await statusOf(approval.action(args("/", { cookies, form: returned, params: { tenderId } })))).toBe(
    400,
  );
});

test("a body that is no form is refused", async ({ db }) => {
  useDatabase(db);
  const given = args("/", { cookies: await cookiesOf(db, await givenPerson(db), "link") });
  const headers = new Headers(given.request.headers);
  headers.set("content-type", "multipart/form-data; boundary=nowhere");
  const request = new Request(given.request.url, { method: "POST", headers, body: "not that" });
  expect(await statusOf(start.action({ ...given, request }))).toBe(400);
});
