import { randomUUID } from "node:crypto";

import type { ActionFunctionArgs } from "@remix-run/node";
import { describe, expect } from "vitest";

import { awardSpace } from "#app/domain/leases/award-space.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import * as approval from "#app/routes/staff/selecties.$tenderId.akkoord.tsx";
import * as viewing from "#app/routes/staff/selecties.$tenderId.bezichtigingen.$slotId.tsx";
import * as viewings from "#app/routes/staff/selecties.$tenderId.bezichtigingen._index.tsx";
import * as draft from "#app/routes/staff/selecties.$tenderId.opzet.tsx";
import * as evening from "#app/routes/staff/selecties.$tenderId.pitchavond.tsx";
import * as repair from "#app/routes/staff/selecties.$tenderId.plannen.$applicationId_.aanvulling.tsx";
import * as paper from "#app/routes/staff/selecties.$tenderId.plannen.$applicationId_.plan[.]pdf.ts";
import * as pictures from "#app/routes/staff/ruimtes.$spaceId_.beelden.tsx";
import * as building from "#app/routes/staff/ruimtes.$spaceId_.gebouw.tsx";
import * as early from "#app/routes/staff/ruimtes.$spaceId_.binnenkort.tsx";
import * as realm from "#app/routes/staff/ruimtes.$spaceId_.bog-mog.tsx";
import * as property from "#app/routes/staff/ruimtes.$spaceId_.gegevens.tsx";
import * as value from "#app/routes/staff/ruimtes.$spaceId_.waarde.tsx";
import * as preview from "#app/routes/public/beheer.selecties.$tenderId.voorbeeld.tsx";
import * as result from "#app/routes/staff/selecties.$tenderId.uitslag.tsx";
import * as shortlist from "#app/routes/staff/selecties.$tenderId.voorselectie.tsx";
import * as questions from "#app/routes/staff/selecties.$tenderId.vragen.tsx";
import * as changes from "#app/routes/staff/selecties.$tenderId.wijzigingen.tsx";
import * as lease from "#app/routes/staff/huur.$leaseId.tsx";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenProposed } from "#tests/support/decided.ts";
import { cookiesOf, givenMember } from "#tests/support/people.ts";
import { args, statusOf } from "#tests/support/web.ts";

type Page = {
  readonly action: (given: ActionFunctionArgs) => Promise<unknown>;
  readonly loader: (given: ActionFunctionArgs) => Promise<unknown>;
};

type ReadOnly = Pick<Page, "loader">;

const aSlot = { day: "2099-01-05", from: "10:00", to: "11:00", capacity: "5", note: "" };

const tenderPages: Readonly<Record<string, readonly [Page, Record<string, string>]>> = {
  approval: [approval, { intent: "approve" }],
  draft: [draft, { intent: "propose" }],
  evening: [evening, { even: "on" }],
  "result, confirmed": [result, { intent: "confirm" }],
  shortlist: [shortlist, { intent: "send", seal: "as it was shown" }],
  "words for letters": [shortlist, { intent: "words", letter: "pitch-invited", words: "Tot dan." }],
  questions: [questions, {}],
  changes: [changes, { intent: "return" }],
  viewings: [viewings, aSlot],
  "a viewing": [viewing, { reason: "De deur klemt." }],
  "what is missing in a plan": [repair, { sentence: "Het telefoonnummer ontbreekt." }],
};

describe.each(Object.entries(tenderPages))("%s of another corporation's call", (_name, [page, form]) => {
  test("is not there to read or to post to, and is there for its own staff", async ({ db, owner }) => {
    useDatabase(db);
    const { stage, tenderId, pitches } = await givenProposed(db, owner);
    const stranger = await givenMember(db, "coordinator");
    const params = {
      tenderId,
      applicationId: pitches[0]?.applicationId ?? "",
      slotId: await givenSlot(owner),
    };
    const statusesFor = async (personId: string) => {
      const cookies = await cookiesOf(db, personId, "passkey");
      return {
        read: await statusOf(page.loader(args("/", { cookies, params }))),
        posted: await statusOf(
          page.action(args("/", { cookies, params, form: { ...form, once: randomUUID() } })),
        ),
      };
    };
    const before = await owner`select count(*)::int as n from events`;
    expect(await statusesFor(stranger.personId)).toEqual({ read: 404, posted: 404 });
    expect(await owner`select count(*)::int as n from events`).toEqual(before);
    const own = await statusesFor(stage.approver.personId);
    expect(own.posted).not.toBe(404);
    expect(own.posted).toBeLessThan(500);
    expect(own.read).toBeLessThan(400);
  });
});

test("a call as it would be published is seen by nobody but its own staff", async ({ db, owner }) => {
  useDatabase(db);
  const { stage, tenderId } = await givenProposed(db, owner);
  const stranger = await givenMember(db, "coordinator");
  const page: ReadOnly = preview;
  const read = async (personId: string) =>
    statusOf(
      page.loader(args("/", { cookies: await cookiesOf(db, personId, "passkey"), params: { tenderId } })),
    );
  expect(await read(stranger.personId)).toBe(404);
  expect(await read(stage.coordinator.personId)).toBe(200);
});

test("a plan of another corporation's call is printed for nobody but its own staff", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { stage, tenderId, pitches } = await givenProposed(db, owner);
  const stranger = await givenMember(db, "coordinator");
  const params = { tenderId, applicationId: pitches[0]?.applicationId ?? "" };
  const page: ReadOnly = paper;
  const read = async (personId: string) =>
    statusOf(page.loader(args("/", { cookies: await cookiesOf(db, personId, "passkey"), params })));
  expect(await read(stranger.personId)).toBe(404);
  expect(await read(stage.coordinator.personId)).toBe(200);
});

test.for([
  ["what a space is", property, { intent: "save", version: "2" }],
  ["its pictures", pictures, { remove: randomUUID() }],
  ["what it is by law", realm, { intent: "read", decision: randomUUID() }],
  ["its value", value, { version: "2" }],
  ["its building", building, { version: "2" }],
  ["its early listing", early, { version: "0" }],
] as const)("%s of another corporation is not there", async ([_name, page, form], { db, owner }) => {
  useDatabase(db);
  const { stage } = await givenProposed(db, owner);
  const stranger = await givenMember(db, "coordinator");
  const [space] = await owner<{ id: string }[]>`select id from spaces`;
  const params = { spaceId: space?.id ?? "" };
  const given = async (personId: string) => ({ cookies: await cookiesOf(db, personId, "passkey"), params });
  const strange = await given(stranger.personId);
  expect(await statusOf(page.loader(args("/", strange)))).toBe(404);
  expect(await statusOf(page.action(args("/", { ...strange, form })))).toBe(404);
  const own = await given(stage.coordinator.personId);
  expect(await statusOf(page.loader(args("/", own)))).toBe(200);
});

/** A viewing of the one call there is, planned while it was open. */
async function givenSlot(owner: Parameters<typeof givenProposed>[1]): Promise<string> {
  const [slot] = await owner<{ id: string }[]>`
    insert into viewing_slots (corporation_id, tender_id, starts_at, ends_at, capacity, created_by)
    select t.corporation_id, t.id, t.opens_at + interval '1 day', t.opens_at + interval '25 hours', 5, m.person_id
    from tenders t join memberships m on m.corporation_id = t.corporation_id limit 1
    returning id`;
  if (!slot) throw new Error("no viewing");
  return slot.id;
}

test("a lease of another corporation is not there, and can be moved by its own staff", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { stage, tenderId } = await givenProposed(db, owner);
  const { leaseId } = told("award", await awardSpace(db, stage.approver, tenderId));
  const stranger = await givenMember(db, "coordinator");
  const [row] = await owner<{ version: number }[]>`select version from leases`;
  const form = { step: "screen", version: String(row?.version), note: "" };
  const post = async (personId: string) => {
    const cookies = await cookiesOf(db, personId, "passkey");
    return statusOf(lease.action(args("/", { cookies, params: { leaseId }, form })));
  };
  expect(await post(stranger.personId)).toBe(404);
  const states = () => owner<{ state: string }[]>`select state from leases`;
  expect(await states()).toMatchObject([{ state: "chosen" }]);
  expect(await post(stage.coordinator.personId)).toBe(303);
  expect(await states()).toMatchObject([{ state: "screening" }]);
  const read = async (personId: string) =>
    statusOf(
      lease.loader(args("/", { cookies: await cookiesOf(db, personId, "passkey"), params: { leaseId } })),
    );
  expect(await read(stranger.personId)).toBe(404);
  expect(await read(stage.coordinator.personId)).toBe(200);
});
