import { randomUUID } from "node:crypto";

import { expect } from "vitest";

import { useDatabase } from "#app/http/database.server.ts";
import { draftContent } from "#app/components/staff/draft-content.ts";
import { readCallPage } from "#app/http/call-page.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { approveTender } from "#app/domain/tenders/approve-tender.server.ts";
import { addDays } from "#app/lib/dates.ts";
import * as page from "#app/routes/staff/selecties.$tenderId.opzet.tsx";
import type { Database } from "#db/client.server.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { draftInput, draftSpace, told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";
import { args, locationOf, statusOf } from "#tests/support/web.ts";
import type postgres from "postgres";

type Fields = Readonly<Record<string, string>>;

/** A draft with its jury, and a way to send its one form with changes. */
async function givenDraft(db: Database, owner: postgres.Sql) {
  useDatabase(db);
  const stage = await givenStage(db, owner);
  const space = { ...(demoSpaces[0] as (typeof demoSpaces)[number]), jurySize: 5 as const };
  const { tenderId } = await draftSpace(stage, space, 20);
  await stage.clock.setDays(0);
  const cookies = await cookiesOf(db, stage.coordinator.personId, "passkey");
  const input = draftInput(space, stage.criteria, addDays(stage.today, 20));
  const stored = draftContent(
    {
      ...input,
      rentPathPercents: input.rentPath,
      openGlassPercent: input.openGlassPercent ?? null,
    },
    input.criteria,
  );
  const form = { ...flat(stored), version: "2", once: randomUUID() };
  const send = (changes: Fields) =>
    page.action(args("/", { cookies, params: { tenderId }, form: { ...form, ...changes } }));
  const kept = async () => {
    const [row] = await owner<{ introduction: string; version: number; state: string; seats: number }[]>`
      select introduction, version, state,
        (select count(*)::int from jury_seats where tender_id = tenders.id) as seats
      from tenders where id = ${tenderId}`;
    return row;
  };
  const read = () => page.loader(args("/", { cookies, params: { tenderId } }));
  return { send, read, kept, owner, tenderId, stage };
}

function flat(value: unknown, name = ""): Fields {
  if (typeof value !== "object" || value === null) return { [name]: String(value) };
  const isList = Array.isArray(value);
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, part]) =>
      flat(part, isList ? `${name}[${key}]` : name ? `${name}.${key}` : key),
    ),
  ) as Fields;
}

const badDrafts: Readonly<Record<string, readonly [Fields, string]>> = {
  "closes before it opens": [{ "closesAt.day": "2026-01-01" }, "closesAt.day"],
  "closes at the moment at which it opens": [
    {
      "opensAt.day": "2031-01-06",
      "closesAt.day": "2031-01-06",
      "opensAt.time": "9:00",
      "closesAt.time": "09:00",
    },
    "closesAt.day",
  ],
  "opens in the year nought": [{ "opensAt.day": "0000-01-01" }, "opensAt.day"],
  "is let from the year nought": [{ leaseStartsOn: "0000-01-01" }, "leaseStartsOn"],
  "has a quorum over the size of its jury": [{ jurySize: "5", juryQuorum: "6" }, "juryQuorum"],
  "asks more of its panels than the jury has seats": [
    { jurySize: "5", residentsQuorum: "3", professionalsQuorum: "3" },
    "residentsQuorum",
  ],
  "has less than nobody of a panel": [{ professionalsQuorum: "-1" }, "professionalsQuorum"],
  "has a jury of two": [{ jurySize: "2" }, "jurySize"],
  "has no quorum": [{ juryQuorum: "0" }, "juryQuorum"],
  "gives residents more than everything": [{ residentsShare: "101" }, "residentsShare"],
  "asks a rent that no table holds": [
    { "rentSteps[0].fromOn": "2027-01-01", "rentSteps[0].amount": "99000000" },
    "rentSteps[0].amount",
  ],
  "asks a rent below nothing": [
    { "rentSteps[0].fromOn": "2027-01-01", "rentSteps[0].amount": "-1" },
    "rentSteps[0].amount",
  ],
  "falls in its rent path": [{ rentPath: "80-70-100" }, "rentPath"],
  "weighs something for half": [{ "criteria[0].weight": "12,5" }, "criteria[0].weight"],
  "weighs 105": [{ "criteria[0].weight": "30" }, ""],
  "has one criterion twice": [{ "criteria[1].key": "neighbourhood" }, "criteria"],
  "has a criterion without a meaning for five points": [
    { "criteria[0].anchors[4]": "" },
    "criteria[0].anchors[4]",
  ],
  "asks for a plan that does not exist": [{ planVariant: "huge" }, "planVariant"],
};

test.for(Object.entries(badDrafts))(
  "a draft that %s is refused beside its field, with all that was typed",
  async ([, [changes, field]], { db, owner }) => {
    const { send, kept } = await givenDraft(db, owner);
    const before = await kept();
    const answer = send({ introduction: "Net getypt.", ...changes, intent: "save" });
    expect([400, 422]).toContain(await statusOf(answer));
    expect(await answer).toMatchObject({
      data: { form: "draft", result: { initialValue: { introduction: "Net getypt." } } },
    });
    const { error } = ((await answer) as { data: { result: { error: Record<string, string[]> } } }).data
      .result;
    expect(Object.keys(error)).toContain(field);
    expect(await kept()).toEqual(before);
  },
);

test("asking a colleague keeps first what was typed", async ({ db, owner }) => {
  const { send, kept } = await givenDraft(db, owner);
  expect(await statusOf(send({ introduction: "Net getypt.", intent: "propose" }))).toBe(303);
  expect(await kept()).toMatchObject({ introduction: "Net getypt.", state: "review" });
});

test("taking a juror off, or adding one, keeps first what was typed", async ({ db, owner }) => {
  const { send, kept, tenderId } = await givenDraft(db, owner);
  const [seat] = await owner<
    { id: string }[]
  >`select id from jury_seats where tender_id = ${tenderId} limit 1`;
  const removed = await send({ introduction: "Eerst dit.", intent: `remove-seat ${seat?.id}` });
  expect(locationOf(removed)).toContain("#seats");
  expect(await kept()).toMatchObject({ introduction: "Eerst dit.", seats: 4 });
  const juror = { name: "Wim Kok", email: "wim@buurt.example", panel: "residents" };
  // Enter in the name of a juror presses the first button of the page.
  await send({ introduction: "En dit.", version: "3", once: randomUUID(), intent: "save", ...juror });
  expect(await kept()).toMatchObject({ introduction: "En dit.", seats: 5 });
});

test("a button pressed in an older tab overwrites nothing and moves nothing", async ({ db, owner }) => {
  const { send, kept } = await givenDraft(db, owner);
  expect(await statusOf(send({ introduction: "Van mij.", intent: "save" }))).toBe(303);
  const late = send({ introduction: "Van gisteren.", once: randomUUID(), intent: "propose" });
  expect(await statusOf(late)).toBe(409);
  expect(await kept()).toMatchObject({ introduction: "Van mij.", state: "draft" });
});

test("the rents of a call are those of the value of its space, whatever is sent along", async ({
  db,
  owner,
}) => {
  const { send, read, owner: sql } = await givenDraft(db, owner);
  const rents = { marketRent: 95_000, targetRent: 95_000 };
  expect((await read()).rents).toEqual(rents);
  expect(
    await statusOf(send({ marketRent: "500", targetRent: "500", rentPath: "100", intent: "save" })),
  ).toBe(303);
  expect((await read()).rents).toEqual(rents);
  expect(await sql`select market_rent_cents, target_rent_cents from tenders`).toEqual([
    { market_rent_cents: 95_000, target_rent_cents: 95_000 },
  ]);
});

test("the same press twice acts once", async ({ db, owner }) => {
  const { send, kept } = await givenDraft(db, owner);
  const press = { name: "Wim Kok", email: "wim@buurt.example", panel: "residents", intent: "add-seat" };
  expect([await statusOf(send(press)), await statusOf(send(press))]).toEqual([303, 303]);
  expect(await kept()).toMatchObject({ seats: 6, version: 3 });
});

test("criteria that were edited in an old tab after opening are refused clearly, and come back as they were typed", async ({
  db,
  owner,
}) => {
  const { send, read, kept, stage, tenderId } = await givenDraft(db, owner);
  expect(await statusOf(send({ intent: "propose" }))).toBe(303);
  told("approve", await approveTender(db, stage.approver, tenderId));
  const before = await kept();
  const late = { "criteria[0].question": "Van gisteren.", once: randomUUID(), version: "3", intent: "save" };
  const answer = send(late);
  expect(await statusOf(answer)).toBe(409);
  expect(await answer).toMatchObject({
    data: {
      form: "draft",
      result: {
        initialValue: {
          criteria: expect.arrayContaining([expect.objectContaining({ question: "Van gisteren." })]),
        },
        error: { "": ["problems.rules-frozen"] },
      },
    },
  });
  // The page itself is still there to show it on.
  expect(await read()).toMatchObject({ isFrozen: true });
  expect(await kept()).toEqual(before);
});

test("a template of the library takes the place of the criteria, and of nothing else that was typed", async ({
  db,
  owner,
}) => {
  const { send } = await givenDraft(db, owner);
  const answer = await send({ introduction: "Net getypt.", intent: "use-template", template: "care" });
  expect(locationOf(answer)).toContain("bewaard");
  const rows = await owner<{ weight: number }[]>`select weight from criteria order by position`;
  expect(rows.map(({ weight }) => weight)).toEqual([25, 30, 20, 10, 5, 5, 5]);
  expect(await owner`select introduction from tenders`).toEqual([{ introduction: "Net getypt." }]);
});

test("who saves second sees what the first saved, and the weights of nobody are lost unseen", async ({
  db,
  owner,
}) => {
  const { send } = await givenDraft(db, owner);
  await send({ introduction: "Eerst.", intent: "save" });
  const second = send({ introduction: "Daarna.", intent: "save", once: randomUUID() });
  expect(await second).toMatchObject({
    data: { isConflict: true, result: { initialValue: { introduction: "Daarna." } } },
  });
  expect(await owner`select introduction from tenders`).toEqual([{ introduction: "Eerst." }]);
});

test("criteria that are kept under a name begin a next call, and can be taken out of the list again", async ({
  db,
  owner,
}) => {
  const { send, read } = await givenDraft(db, owner);
  const unnamed = send({ intent: "save-template", templateName: "", once: randomUUID() });
  expect(await statusOf(unnamed)).toBe(422);
  expect(await unnamed).toMatchObject({ data: { result: { error: { templateName: expect.anything() } } } });
  const [row] = await owner<{ version: number }[]>`select version from tenders`;
  const version = () => ({ once: randomUUID(), version: String(row?.version) });
  const kept = { intent: "save-template", templateName: "Onze stegen", "criteria[0].title": "Voor de steeg" };
  expect(locationOf(await send({ ...kept, ...version() }))).toContain("bewaard");
  const { templates } = await read();
  expect(templates).toMatchObject([{ name: "Onze stegen" }]);
  const own = `own:${templates[0]?.id}`;
  const now = async () => {
    const [{ version } = { version: 0 }] = await owner<{ version: number }[]>`select version from tenders`;
    return { once: randomUUID(), version: String(version) };
  };
  await send({ intent: "use-template", template: "care", ...(await now()) });
  await send({ intent: "use-template", template: own, ...(await now()) });
  const [first] = await owner`select title from criteria order by position limit 1`;
  expect(first).toEqual({ title: "Voor de steeg" });
  const ofPlint = send({ intent: "forget-template", template: "care", ...(await now()) });
  expect(await statusOf(ofPlint)).toBe(422);
  expect(locationOf(await send({ intent: "forget-template", template: own, ...(await now()) }))).toContain(
    "bewaard",
  );
  expect(await owner`select name from criteria_templates`).toEqual([]);
});

const bare: Fields = {
  introduction: "",
  discountReason: "",
  jurySize: "7",
  juryQuorum: "4",
};

test("what a draft lacks stands on its page from the beginning, and is exactly what refuses the proposal", async ({
  db,
  owner,
}) => {
  const { send, read, stage, tenderId } = await givenDraft(db, owner);
  expect((await read()).lacks).toEqual([]);
  await owner`delete from realm_decisions`;
  await owner`update spaces set energy_label = null`;
  expect(await statusOf(send({ ...bare, intent: "save" }))).toBe(303);
  await owner`update tenders set discount_approver_id = null`;
  const { lacks } = await read();
  expect(lacks.map(({ problem }) => problem)).toEqual([
    "no-energy-label",
    "realm-undecided",
    "no-introduction",
    "no-discount-reason",
    "no-discount-approver",
    "jury-not-complete",
  ]);
  const refused = await proposeTender(db, stage.coordinator, tenderId);
  if (refused.ok) throw new Error("it was proposed all the same");
  const { others = [], ...first } = refused;
  expect([first, ...others]).toEqual(lacks);
  const onCall = await readCallPage(new Request("http://localhost:3000/"), stage.coordinator, tenderId);
  expect(onCall.setup?.lacks).toEqual(lacks);
});

test("a criterion more, one moved and one taken out come back on the page with all that was typed, saved by nothing", async ({
  db,
  owner,
}) => {
  const { send, kept } = await givenDraft(db, owner);
  const before = await kept();
  const criteriaIn = async (changes: Fields) => {
    const answer = send({ introduction: "Half getypt.", "closesAt.day": "", ...changes });
    expect(await statusOf(answer)).toBe(200);
    expect(await answer).toMatchObject({ data: { isArranged: true, version: "2" } });
    const { result } = ((await answer) as { data: { result: { initialValue: Fields } } }).data;
    expect(result).not.toHaveProperty("error");
    expect(result.initialValue.introduction).toBe("Half getypt.");
    return (result.initialValue.criteria as unknown as { key: string; title?: string }[]).map(
      ({ key }) => key,
    );
  };
  const keys = await criteriaIn({ intent: "criterion-up 1" });
  expect(keys.slice(0, 2)).toEqual(["feasibility", "neighbourhood"]);
  expect((await criteriaIn({ intent: "criterion-add" })).at(-1)).toBe("own_1");
  expect(await criteriaIn({ intent: "criterion-remove 0" })).not.toContain("neighbourhood");
  expect(await kept()).toEqual(before);
});

test("a draft that was refused keeps the version in which it was typed, so that a colleague's is not overwritten", async ({
  db,
  owner,
}) => {
  const { send, kept } = await givenDraft(db, owner);
  const refused = await send({ "criteria[0].title": "", introduction: "Van mij.", intent: "save" });
  expect(refused).toMatchObject({ data: { version: "2" } });
  const tooMuch = await send({ "criteria[0].weight": "99", intent: "save", once: randomUUID() });
  expect(tooMuch).toMatchObject({ data: { version: "2", isConflict: false } });
  expect(await statusOf(send({ introduction: "Van een collega.", intent: "save" }))).toBe(303);
  const again = send({ introduction: "Van mij.", intent: "save", once: randomUUID() });
  expect(await statusOf(again)).toBe(409);
  expect(await kept()).toMatchObject({ introduction: "Van een collega." });
});

test("the page of a draft shows its own criteria, jury and signers, and none of another call's", async ({
  db,
  owner,
}) => {
  const { read, stage } = await givenDraft(db, owner);
  const other = { ...(demoSpaces[1] as (typeof demoSpaces)[number]), jurySize: 7 as const };
  await draftSpace(stage, other, 20);
  const { content, seats, colleagues } = await read();
  expect(content.criteria.map(({ key }) => key)).toEqual(stage.criteria.map(({ key }) => key));
  expect(content.criteria.every(({ anchors }) => anchors.length === 5)).toBe(true);
  expect(seats).toHaveLength(5);
  expect(colleagues.map(({ personId }) => personId)).toEqual([stage.approver.personId]);
});
