import { describe, expect } from "vitest";

import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { saveSearch } from "#app/domain/tenders/alerts/save-search.server.ts";
import { sendAlerts } from "#app/domain/tenders/alerts/send-alerts.server.ts";
import { sweepSearches } from "#app/domain/tenders/alerts/sweep-searches.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import * as page from "#app/routes/public/afmelden.$token.tsx";
import { buildOpenTender } from "#db/factories/evening.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenPerson } from "#tests/support/people.ts";
import { givenStage, moveClock } from "#tests/support/stage.ts";
import { args, locationOf, statusOf } from "#tests/support/web.ts";

/** Somebody with two searches that were told of a call, and the secret of the first letter. */
async function givenLetter(...[db, owner]: Parameters<typeof givenStage>) {
  const stage = await givenStage(db, owner);
  await moveClock(owner, "-10 days");
  const actor: Entrepreneur = { kind: "entrepreneur", personId: await givenPerson(db) };
  told("save", await saveSearch(db, actor, { place: "Amsterdam" }));
  told("save", await saveSearch(db, actor, {}));
  await buildOpenTender(stage);
  await sendAlerts(db);
  const letters = await lettersOf(db, "new-space");
  const letter = letters.find(({ props }) => props.filters.place === "Amsterdam");
  const token = letter?.props.unsubscribeUrl.split("/").at(-1) ?? "";
  const running = async () => (await owner`select 1 from saved_searches where ended_at is null`).length;
  return { token, running };
}

describe("the way out of a letter about a new space", () => {
  test("does nothing when a mail scanner opens it, and ends that search by a bare POST without a session", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    const { token, running } = await givenLetter(db, owner);
    const opened = await page.loader(args("/", { params: { token } }));
    expect(opened).toMatchObject({ data: { isOver: false, filters: { place: "Amsterdam" } } });
    expect(await running()).toBe(2);
    const form = { "List-Unsubscribe": "One-Click" };
    const posted = await page.action(args("/", { params: { token }, form }));
    expect(locationOf(posted)).toBe(`/afmelden/${token}`);
    expect(await running()).toBe(1);
    expect(await statusOf(page.action(args("/", { params: { token }, form })))).toBe(303);
    expect(await running()).toBe(1);
    expect(await page.loader(args("/", { params: { token } }))).toMatchObject({
      data: { isOver: true, filters: { place: "Amsterdam" } },
    });
  });

  test("says a month later, when the search is forgotten, that there is nothing left to end", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    const { token } = await givenLetter(db, owner);
    const post = () => page.action(args("/", { params: { token }, form: {} }));
    await post();
    await moveClock(owner, "31 days");
    await sweepSearches(db);
    const loaded = await page.loader(args("/", { params: { token } }));
    expect(loaded).toMatchObject({ init: { status: 410 }, data: { isOver: true, filters: null } });
    expect(loaded.data.title).toContain("Deze link is te oud");
    expect(await statusOf(post())).toBe(303);
  });

  test("is not there for what cannot be a secret, and ends nothing by one that no letter had", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    const { running } = await givenLetter(db, owner);
    const short = { token: "x".repeat(42) };
    expect(await statusOf(page.loader(args("/", { params: short })))).toBe(404);
    expect(await statusOf(page.action(args("/", { params: short, form: {} })))).toBe(404);
    const params = { token: "x".repeat(43) };
    expect(await statusOf(page.loader(args("/", { params })))).toBe(410);
    expect(await statusOf(page.action(args("/", { params, form: {} })))).toBe(303);
    expect(await running()).toBe(2);
  });
});
