import { expect } from "vitest";

import type { Entrepreneur, Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { removeSearch, saveSearch } from "#app/domain/tenders/alerts/save-search.server.ts";
import { sendAlerts } from "#app/domain/tenders/alerts/send-alerts.server.ts";
import { approveTender } from "#app/domain/tenders/approve-tender.server.ts";
import { listEarly, unlistEarly } from "#app/domain/tenders/early/list-early.server.ts";
import { findEarly } from "#app/domain/tenders/early/queries.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { setBrand } from "#app/domain/people/change-brand.server.ts";
import { sweepTenders } from "#app/domain/tenders/sweep-tenders.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { addMonths } from "#app/lib/dates.ts";
import * as publicPage from "#app/routes/public/ruimtes.$slug._index.tsx";
import * as overview from "#app/routes/public/ruimtes._index.tsx";
import { inScope } from "#db/scope.server.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { daysTo, draftSpace, told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenMember, givenPerson } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";
import { args, statusOf } from "#tests/support/web.ts";

async function givenDraft(...[db, owner]: Parameters<typeof givenStage>) {
  useDatabase(db);
  const stage = await givenStage(db, owner);
  const [space] = demoSpaces;
  if (!space) throw new Error("no space");
  const draft = await draftSpace(stage, space, 5);
  const input = { expectedOn: addMonths(stage.today, 9), story: "Twaalf ateliers. De buurt mist makers." };
  const read = async () => publicPage.loader(args("/", { params: { slug: draft.slug } }));
  const soon = async (query = "") =>
    (await overview.loader(args(`/ruimtes${query}`))).early.map(({ slug }) => slug);
  return { stage, input, read, soon, ...draft };
}

test("a space that is listed early is public without a call, and is not there before or after", async ({
  db,
  owner,
}) => {
  const { stage, input, read, soon, slug, spaceId } = await givenDraft(db, owner);
  const { coordinator } = stage;
  expect(await statusOf(read())).toBe(404);
  told("list", await listEarly(db, coordinator, spaceId, 0, input));
  expect(await read()).toMatchObject({ call: null, early: { space: { story: input.story } } });
  told("hue", await setBrand(db, coordinator, { hue: 300, chroma: 100 }));
  expect((await read()).houseStyle).toMatchObject({ hue: 300 });
  // Nothing of value, rent or decision leaves with it.
  expect(JSON.stringify(await read())).not.toMatch(/rent|cents|realm|value/i);
  expect(await soon()).toEqual([slug]);
  expect(await soon("?plaats=Amsterdam&m2tot=62")).toEqual([slug]);
  expect(await soon("?plaats=Utrecht")).toEqual([]);
  expect(await soon("?m2=63")).toEqual([]);
  told("take away", await unlistEarly(db, coordinator, spaceId));
  told("twice", await unlistEarly(db, coordinator, spaceId));
  expect(await statusOf(read())).toBe(404);
  expect(await soon()).toEqual([]);
});

test("an older version, a day that is over, a reader and a stranger are refused", async ({ db, owner }) => {
  const { stage, input, spaceId } = await givenDraft(db, owner);
  const list = (staff: Staff, version: number, changes = {}) =>
    listEarly(db, staff, spaceId, version, { ...input, ...changes });
  expect(await list(stage.coordinator, 0, { expectedOn: "2020-01-01" })).toMatchObject({
    problem: "early-is-over",
  });
  told("list", await list(stage.coordinator, 0));
  expect(await list(stage.approver, 0)).toMatchObject({ problem: "changed-meanwhile" });
  told("change", await list(stage.approver, 1, { story: "Toch tien ateliers." }));
  expect(await owner`select story, version from early_listings`).toEqual([
    { story: "Toch tien ateliers.", version: 2 },
  ]);
  const reader = await givenMember(db, "reader", stage.coordinator.corporationId);
  expect(await list({ kind: "staff", ...reader, role: "reader" }, 2)).toMatchObject({
    problem: "not-your-role",
  });
  const stranger = await givenMember(db, "coordinator");
  const elsewhere: Staff = { kind: "staff", ...stranger, role: "coordinator" };
  expect(await list(elsewhere, 2)).toMatchObject({ problem: "not-found" });
  expect(await unlistEarly(db, elsewhere, spaceId)).toMatchObject({ problem: "not-found" });
});

test("who says to be interested is counted, hears of this call and of no other, and can stop", async ({
  db,
  owner,
}) => {
  const { stage, input, slug, spaceId, tenderId, opensAt, read } = await givenDraft(db, owner);
  told("list", await listEarly(db, stage.coordinator, spaceId, 0, input));
  const waits = async (email: string, space: string) => {
    const actor: Entrepreneur = { kind: "entrepreneur", personId: await givenPerson(db, email) };
    return { actor, ...told("save", await saveSearch(db, actor, { space })) };
  };
  await waits("wacht@example.nl", slug);
  const stops = await waits("stopt@example.nl", slug);
  await waits("elders@example.nl", "een-andere-ruimte");
  const { corporationId } = stage.coordinator;
  const counted = async () =>
    (await inScope(db, scopeOf(stage.coordinator), (tx) => findEarly(tx, corporationId, spaceId))).interested;
  expect(await counted()).toBe(2);
  told("stop", await removeSearch(db, stops.actor, stops.searchId));
  expect(await counted()).toBe(1);

  told("propose", await proposeTender(db, stage.coordinator, tenderId));
  expect(await listEarly(db, stage.coordinator, spaceId, 1, input)).toMatchObject({
    problem: "rules-frozen",
  });
  told("approve", await approveTender(db, stage.approver, tenderId));
  await stage.clock.setDays(daysTo(opensAt) + 0.01);
  await sweepTenders(db);
  expect(await sendAlerts(db)).toBe(1);
  expect((await lettersOf(db, "new-space")).map(({ to }) => to)).toEqual(["wacht@example.nl"]);
  expect(await read()).toMatchObject({ early: null, call: { slug } });
});
