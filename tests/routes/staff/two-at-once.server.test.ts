import { randomUUID } from "node:crypto";

import type { ActionFunctionArgs } from "@remix-run/node";
import { expect } from "vitest";

import { seenRooms } from "#app/domain/tenders/discount/seen-rooms.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { addMonths } from "#app/lib/dates.ts";
import * as budget from "#app/routes/staff/kortingsruimte.tsx";
import * as early from "#app/routes/staff/ruimtes.$spaceId_.binnenkort.tsx";
import * as realm from "#app/routes/staff/ruimtes.$spaceId_.bog-mog.tsx";
import * as building from "#app/routes/staff/ruimtes.$spaceId_.gebouw.tsx";
import * as created from "#app/routes/staff/ruimtes.nieuw.tsx";
import * as value from "#app/routes/staff/ruimtes.$spaceId_.waarde.tsx";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { makeSpace } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";
import { args, locationOf, statusOf } from "#tests/support/web.ts";

type Form = Readonly<Record<string, string>>;
type Page = { readonly action: (given: ActionFunctionArgs) => Promise<unknown> };

const motivation = "De buurt mist een plek om elkaar te ontmoeten, en niemand biedt die.";

/** What each form of publishing sends, by the text in which two people differ. */
const forms: Readonly<Record<string, readonly [Page, string, (text: string, today: string) => Form]>> = {
  "the value": [
    value,
    "appraiser",
    (appraiser) => ({
      version: "2",
      valueKind: "appraisal",
      marketRent: "1000",
      targetRent: "1000",
      appraisedOn: "2026-01-12",
      appraiser,
    }),
  ],
  "the building": [building, "host", (host) => ({ version: "2", host })],
  "the early listing": [early, "story", (story, today) => ({ version: "0", expectedOn: today, story })],
  "the decision by law": [
    realm,
    "liveability",
    (liveability) => ({
      intent: "decide",
      seen: "",
      listed: "no",
      realm: "BOG",
      serviceLabel: "NON_DAEB",
      legalGround: "45-2g",
      ownHomes: "10",
      liveability,
      motivation,
    }),
  ],
};

test.for(Object.entries(forms))(
  "of two who write %s at once, the second is told, and has both versions",
  async ([_name, [page, field, formOf]], { db, owner }) => {
    useDatabase(db);
    const stage = await givenStage(db, owner);
    const [space] = demoSpaces;
    if (!space) throw new Error("no space");
    const { spaceId } = await makeSpace(stage, space, 20);
    await stage.clock.setDays(0);
    const send = async (personId: string, text: string) => {
      const cookies = await cookiesOf(db, personId, "passkey");
      const form = { ...formOf(text, addMonths(stage.today, 6)), once: randomUUID() };
      return page.action(args("/", { cookies, params: { spaceId }, form }));
    };
    expect(locationOf(await send(stage.approver.personId, "Wat de eerste schreef."))).toBeTruthy();
    const second = send(stage.coordinator.personId, "Wat de tweede schreef.");
    expect(await statusOf(second)).toBe(409);
    // The page reads what is stored; what was typed comes back with the refusal.
    expect(await second).toMatchObject({
      data: {
        result: {
          error: { "": ["problems.changed-meanwhile"] },
          initialValue: { [field]: "Wat de tweede schreef." },
        },
      },
    });
  },
);

test("of two who set the room of one year at once, the second is told and nothing is overwritten", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { approver } = await givenStage(db, owner);
  const cookies = await cookiesOf(db, approver.personId, "passkey");
  const shown = async () => seenRooms((await budget.loader(args("/", { cookies }))).rooms);
  const [rooms, room] = [await shown(), { year: "2031", serviceLabel: "DAEB" }];
  const send = (amount: string, seen: string) =>
    budget.action(args("/", { cookies, form: { ...room, amount, seen, once: randomUUID() } }));
  const [one, other] = await Promise.all([statusOf(send("900", rooms)), statusOf(send("800", rooms))]);
  expect([one, other].toSorted()).toEqual([303, 409]);
  const stored = async () =>
    (await owner`select amount_cents from discount_budgets where year = 2031 and service_label = 'DAEB'`)[0];
  const first = one === 303 ? "900" : "800";
  expect(await stored()).toEqual({ amount_cents: Number(first) * 100 });
  // Who saw what stands there now may change it, once.
  const fresh = await shown();
  expect(await statusOf(send("700", fresh))).toBe(303);
  expect(await statusOf(send("600", fresh))).toBe(409);
  expect(await stored()).toEqual({ amount_cents: 70_000 });
});

const address = { street: "Zwanenkade", houseNumber: "21", neighbourhood: "Kanaleneiland", city: "Utrecht" };
const newSpace: Form = {
  ...address,
  unitKind: "shop",
  areaM2: "70",
  handover: "shell",
  regime: "290",
  realm: "BOG",
  serviceLabel: "NON_DAEB",
  marketRent: "1200",
  targetRent: "1000",
};

test.for([{ once: randomUUID() }, {}] as const)(
  "a form of a new space that is sent five times at once makes one, and leads to it five times, with %s",
  async (once: Form, { db, owner }) => {
    useDatabase(db);
    const { coordinator } = await givenStage(db, owner);
    const cookies = await cookiesOf(db, coordinator.personId, "passkey");
    const form = { ...newSpace, ...once };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => created.action(args("/beheer/ruimtes/nieuw", { form, cookies }))),
    );
    const made = await owner<{ id: string }[]>`select id from spaces`;
    expect(made).toHaveLength(1);
    expect(answers.map(locationOf)).toEqual(Array(5).fill(`/beheer/ruimtes/${made[0]?.id}`));
  },
);

test("a new space at an address where one stands is not lost: it is told, and made by whoever says that it is another", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { coordinator } = await givenStage(db, owner);
  const cookies = await cookiesOf(db, coordinator.personId, "passkey");
  const send = (form: Form) => created.action(args("/beheer/ruimtes/nieuw", { form, cookies }));
  await send({ ...newSpace, once: randomUUID() });
  const told = await send({ ...newSpace, once: randomUUID() });
  expect(await statusOf(Promise.resolve(told))).toBe(409);
  expect(told).toMatchObject({
    data: { known: [{ unitKind: "shop", areaM2: 70, call: null }], result: { initialValue: address } },
  });
  expect(locationOf(await send({ ...newSpace, once: randomUUID(), isOther: "on" }))).not.toBeNull();
  expect(await owner`select 1 from spaces`).toHaveLength(2);
});
