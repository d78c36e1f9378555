import type postgres from "postgres";
import { describe, expect } from "vitest";

import { listOwnSearches } from "#app/domain/tenders/alerts/queries.server.ts";
import { removeSearch, saveSearch } from "#app/domain/tenders/alerts/save-search.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import type { Database } from "#db/client.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenPerson } from "#tests/support/people.ts";

const somebody = async (db: Database): Promise<Entrepreneur> => ({
  kind: "entrepreneur",
  personId: await givenPerson(db),
});

const own = (db: Database, actor: Entrepreneur) =>
  readInScope(db, scopeOf(actor), (tx) => listOwnSearches(tx, actor.personId));

async function logOf(owner: postgres.Sql, { personId }: Entrepreneur): Promise<string[]> {
  const rows = await owner<{ name: string }[]>`
    select name from account_events where person_id = ${personId} and name like 'search.%' order by id`;
  return rows.map(({ name }) => name);
}

describe("a saved search", () => {
  test("is kept once, however often the button is pressed", async ({ db, owner }) => {
    const actor = await somebody(db);
    const save = () => saveSearch(db, actor, { place: "Utrecht", maxAreaM2: 75 });
    const answers = await Promise.all([save(), save(), save()]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await own(db, actor)).toMatchObject([{ filters: { place: "Utrecht", maxAreaM2: 75 } }]);
    expect(await logOf(owner, actor)).toEqual(["search.saved"]);
    told("other", await saveSearch(db, actor, {}));
    expect(await own(db, actor)).toHaveLength(2);
  });

  test("is its owner's alone to see and to remove", async ({ db, owner }) => {
    const [actor, other] = [await somebody(db), await somebody(db)];
    const { searchId } = told("save", await saveSearch(db, actor, {}));
    expect(await own(db, other)).toEqual([]);
    expect(await removeSearch(db, other, searchId)).toMatchObject({ problem: "not-found" });
    told("remove", await removeSearch(db, actor, searchId));
    told("again", await removeSearch(db, actor, searchId));
    expect(await logOf(owner, actor)).toEqual(["search.saved", "search.removed"]);
    expect(await own(db, actor)).toEqual([]);
    told("anew", await saveSearch(db, actor, {}));
    expect(await own(db, actor)).toHaveLength(1);
  });

  test("is one of twenty at most", async ({ db }) => {
    const actor = await somebody(db);
    for (let area = 1; area <= 20; area += 1) told("save", await saveSearch(db, actor, { minAreaM2: area }));
    expect(await saveSearch(db, actor, { minAreaM2: 21 })).toMatchObject({
      problem: "too-many-searches",
      details: { max: 20 },
    });
    expect(await saveSearch(db, actor, { minAreaM2: 20 })).toMatchObject({ ok: true });
  });
});
