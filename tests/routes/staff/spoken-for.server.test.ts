import { describe, expect } from "vitest";

import { askRepair } from "#app/domain/applications/repair/ask-repair.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import * as planPage from "#app/routes/staff/selecties.$tenderId.plannen.$applicationId.tsx";
import * as page from "#app/routes/staff/selecties.$tenderId.plannen.$applicationId_.namens.tsx";
import * as entries from "#app/routes/staff/selecties.$tenderId.plan-invoeren._index.tsx";
import * as takeBack from "#app/routes/staff/selecties.$tenderId.plan-invoeren.$applicationId.terugtrekken.tsx";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf } from "#tests/support/people.ts";
import { fields } from "#tests/support/repair.ts";
import { givenSigned } from "#tests/support/signed.ts";
import { args, locationOf, statusOf, statusThrown } from "#tests/support/web.ts";

const heard = { way: "phone", receivedOn: "2026-01-05", receivedTime: "9.30" };
const query = `?${new URLSearchParams(heard)}`;

/** What the form of `fields` sends, with everything answered. */
const typed = {
  "business.channels": "In de buurt wonen 4.000 mensen.",
  "business.offers[0].product": "Kinderknipbeurt",
  "business.offers[0].price": "9,50",
  "business.offers[0].costPrice": "2",
  "financial.operation.costs.energy.year1": "2400",
  version: "0",
};

async function givenDesk(...given: Parameters<typeof givenSigned>) {
  const [db] = given;
  useDatabase(db);
  const signed = await givenSigned(...given);
  const cookies = await cookiesOf(db, signed.coordinator.personId, "two_factor");
  const colleague = await cookiesOf(db, signed.stage.approver.personId, "two_factor");
  const params = { tenderId: signed.tenderId, applicationId: signed.id };
  const ask = () => askRepair(db, signed.stage.approver, signed.id, fields);
  return { ...signed, cookies, colleague, params, ask };
}

describe("passing on what a maker without a mailbox says", () => {
  test("asks first how and when it came in, and believes no moment that has not been", async ({
    db,
    owner,
  }) => {
    const { closeIn, ask, cookies, params } = await givenDesk(db, owner);
    await closeIn(-1_000);
    told("ask", await ask());
    const at = (search: string) => page.loader(args(`/${search}`, { cookies, params }));
    expect(await at("")).toMatchObject({ heard: null, heardResult: null, repair: { status: "asked" } });
    expect((await at("?way=phone")).heardResult?.error).toMatchObject({ receivedOn: [expect.any(String)] });
    const later = new URLSearchParams({ ...heard, receivedOn: "2126-01-05" });
    expect((await at(`?${later}`)).heardResult?.error).toMatchObject({
      receivedTime: ["problems.heard-later"],
    });
    const post = (search: string) => page.action(args(`/${search}`, { cookies, params, form: typed }));
    expect(await statusThrown(post(""))).toBe(400);
    expect(await statusThrown(post(`?${later}`))).toBe(400);
    expect(await at(query)).toMatchObject({ heard: { way: "phone" } });
  });

  test("mends exactly what was asked, marked with who, how and when, and tells the maker by post", async ({
    db,
    owner,
  }) => {
    const { closeIn, ask, cookies, params, id, coordinator } = await givenDesk(db, owner);
    await closeIn(-1_000);
    told("ask", await ask());
    const post = (form: Record<string, string>) =>
      page.action(args(`/${query}`, { cookies, params, form: { ...typed, ...form } }));
    const kept = await post({ intent: "save" });
    expect(locationOf(kept)).toContain("bewaard=1");
    expect(await statusOf(post({ intent: "hand-in", version: "1" }))).toBe(303);
    expect(await statusOf(post({ intent: "hand-in", version: "1" }))).toBe(303);
    const [plan] = await owner`select state from applications where id = ${id}`;
    expect(plan).toEqual({ state: "checked" });
    const [part] = await owner`select content->>'channels' as channels, content->>'idea' as idea
      from plan_parts where application_id = ${id} and part = 'business'`;
    expect(part?.channels).toBe(typed["business.channels"]);
    expect(
      await owner`select actor_kind, actor_id, details->'onBehalf'->>'way' as way from events
      where name = 'application.repaired'`,
    ).toEqual([{ actor_kind: "staff", actor_id: coordinator.personId, way: "phone" }]);
    expect(await owner`select state from outbox where letter = 'repair-received'`).toEqual([
      { state: "to_post" },
    ]);
    const shown = await planPage.loader(args("/", { cookies, params }));
    expect(shown.data.spoken).toMatchObject([{ event: "application.repaired", way: "phone" }]);
  });

  test("answers the invitation, and a second word replaces the first", async ({ db, owner }) => {
    const { closeIn, cookies, params, id, tenderId } = await givenDesk(db, owner);
    await closeIn(-1_000);
    await owner`update applications set state = 'shortlisted' where id = ${id}`;
    await owner`insert into pitches (corporation_id, application_id, tender_id, position, starts_at)
      select corporation_id, id, ${tenderId}, 1, plint_now() + interval '1 day' from applications where id = ${id}`;
    const say = (coming: string) =>
      page.action(args(`/${query}&avond=1`, { cookies, params, form: { coming } }));
    for (const [coming, stored] of [
      ["yes", true],
      ["no", false],
    ] as const) {
      expect(await statusOf(say(coming))).toBe(303);
      expect(await owner`select coming from pitch_answers`).toEqual([{ coming: stored }]);
    }
    expect(await owner`select name, actor_kind from events where details ? 'onBehalf' order by id`).toEqual([
      { name: "application.pitch-confirmed", actor_kind: "staff" },
      { name: "application.pitch-declined", actor_kind: "staff" },
    ]);
    await owner`update pitches set starts_at = plint_now() - interval '1 minute'`;
    expect(await statusOf(say("yes"))).toBe(410);
  });

  test("is only for the plan of somebody without a mailbox, once it is opened", async ({ db, owner }) => {
    const { closeIn, cookies, params, applicationId, saveAll } = await givenDesk(db, owner);
    const look = (plan: string) =>
      statusOf(page.loader(args("/", { cookies, params: { ...params, applicationId: plan } })));
    await saveAll();
    await owner`update applications set state = 'submitted', submitted_at = plint_now(),
      content_hash = ${"b".repeat(64)}, receipt_number = 'R1' where id = ${applicationId}`;
    expect(await look(params.applicationId)).toBe(404);
    await closeIn(-1_000);
    expect(await look(params.applicationId)).toBe(200);
    // Its maker reads mail, and answers themselves.
    expect(await look(applicationId)).toBe(404);
  });
});

describe("taking a signed plan back for its maker", () => {
  test("is done by whoever typed it, until closing, and their letter lies ready for the post", async ({
    db,
    owner,
  }) => {
    const { cookies, colleague, params, id, coordinator, tenderId } = await givenDesk(db, owner);
    const post = (who: typeof cookies, form: Record<string, string>) =>
      takeBack.action(args("/", { cookies: who, params, form }));
    expect(await statusOf(post(colleague, heard))).toBe(404);
    expect(await statusOf(post(cookies, {}))).toBe(400);
    expect(await statusOf(post(cookies, { ...heard, receivedOn: "2126-01-05" }))).toBe(422);
    expect(await statusOf(post(cookies, heard))).toBe(303);
    expect(await owner`select state from applications where id = ${id}`).toEqual([{ state: "withdrawn" }]);
    expect(await owner`select actor_id from events where name = 'application.withdrawn'`).toEqual([
      { actor_id: coordinator.personId },
    ]);
    expect(await owner`select state from outbox where letter = 'plan-withdrawn'`).toEqual([
      { state: "to_post" },
    ]);
    expect(await statusOf(post(cookies, heard))).toBe(404);
    const list = await entries.loader(args("/", { cookies, params: { tenderId } }));
    expect(list.signed).toMatchObject([{ isWithdrawn: true, canTakeBack: false }]);
  });

  test("is over once the call has closed", async ({ db, owner }) => {
    const { cookies, params, closeIn } = await givenDesk(db, owner);
    await closeIn(-1_000);
    expect(await statusOf(takeBack.action(args("/", { cookies, params, form: heard })))).toBe(404);
  });
});
