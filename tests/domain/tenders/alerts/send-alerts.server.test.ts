import { describe, expect } from "vitest";

import { listLettersOfCorporation } from "#app/domain/outbox/queries.server.ts";
import { noteAttempt } from "#app/domain/outbox/note-attempt.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { removeSearch, saveSearch } from "#app/domain/tenders/alerts/save-search.server.ts";
import type { SearchFilters } from "#app/domain/tenders/alerts/search.ts";
import { sendAlerts } from "#app/domain/tenders/alerts/send-alerts.server.ts";
import { done } from "#app/lib/outcome.ts";
import { savedSearches, savedSearchLetters } from "#db/schema/searches.ts";
import { buildOpenTender } from "#db/factories/evening.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenPerson } from "#tests/support/people.ts";
import { givenStage, moveClock } from "#tests/support/stage.ts";

/** Somebody who saved this search ten days before a call opened (62 m², Amsterdam, first rent € 665, for makers). */
async function givenSearch(filters: SearchFilters, ...[db, owner]: Parameters<typeof givenStage>) {
  const stage = await givenStage(db, owner);
  await moveClock(owner, "-10 days");
  const actor: Entrepreneur = { kind: "entrepreneur", personId: await givenPerson(db, "zoeker@example.nl") };
  const { searchId } = told("save", await saveSearch(db, actor, filters));
  const call = await buildOpenTender(stage);
  return { stage, actor, searchId, ...call };
}

describe("when a call opens", () => {
  test("a search that fits hears of it once, however often and from however many the round runs", async ({
    db,
    owner,
  }) => {
    const { slug } = await givenSearch({ place: "Amsterdam", branch: "craft" }, db, owner);
    await Promise.all([sendAlerts(db), sendAlerts(db), sendAlerts(db)]);
    await owner`update tenders set alerted_at = null`;
    await sendAlerts(db);
    const letters = await lettersOf(db, "new-space");
    expect(letters).toMatchObject([
      {
        to: "zoeker@example.nl",
        props: { slug, areaM2: 62, firstRentCents: 66_500, targetRentCents: 95_000 },
      },
    ]);
    expect(letters[0]?.props.unsubscribeUrl).toMatch(/^\/afmelden\/[\w-]{43}$/);
    const log =
      await owner`select details -> 'letters' as letters from events where name = 'tender.announced' order by id`;
    expect(log).toEqual([{ letters: 1 }, { letters: 0 }]);
  });

  test("a search that does not fit hears nothing", async ({ db, owner }) => {
    await givenSearch({ maxAreaM2: 61 }, db, owner);
    expect(await sendAlerts(db)).toBe(0);
  });

  test("two searches of one person each get their own letter", async ({ db, owner }) => {
    const stage = await givenStage(db, owner);
    await moveClock(owner, "-10 days");
    const actor: Entrepreneur = { kind: "entrepreneur", personId: await givenPerson(db) };
    told("save", await saveSearch(db, actor, {}));
    told("save", await saveSearch(db, actor, { branch: "craft" }));
    await buildOpenTender(stage);
    expect(await sendAlerts(db)).toBe(2);
  });

  test("what was saved later, or was ended, hears nothing: the call stood there already", async ({
    db,
    owner,
  }) => {
    const { actor, searchId } = await givenSearch({}, db, owner);
    told("remove", await removeSearch(db, actor, searchId));
    told("later", await saveSearch(db, actor, { place: "Amsterdam" }));
    expect(await sendAlerts(db)).toBe(0);
  });

  test("a round that comes after closing writes to nobody", async ({ db, owner }) => {
    await givenSearch({}, db, owner);
    await moveClock(owner, "40 days");
    expect(await sendAlerts(db)).toBe(0);
  });

  test("staff learn nothing of who looks for what", async ({ db, owner }) => {
    const { stage } = await givenSearch({}, db, owner);
    await sendAlerts(db);
    const { corporationId } = stage.coordinator;
    await readInScope(db, scopeOf(stage.coordinator), async (tx) => {
      const letters = await listLettersOfCorporation(tx, corporationId);
      expect(letters.filter(({ letter }) => letter === "new-space")).toEqual([]);
      for (const table of [savedSearches, savedSearchLetters])
        expect(await tx.select().from(table)).toEqual([]);
    });
  });

  test("the secret that ends the search leaves the outbox with its letter", async ({ db, owner }) => {
    await givenSearch({}, db, owner);
    await sendAlerts(db);
    const [row] = await owner<{ id: string }[]>`select id from outbox where letter = 'new-space'`;
    await noteAttempt(db, row?.id ?? "", done({ providerId: "re_1" }));
    expect(await lettersOf(db, "new-space")).toMatchObject([{ props: { unsubscribeUrl: "/account" } }]);
    expect(await owner`select 1 from saved_search_letters where length(unsubscribe_hash) = 64`).toHaveLength(
      1,
    );
  });
});
