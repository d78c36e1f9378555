import { randomUUID } from "node:crypto";

import { describe, expect } from "vitest";

import {
  askSearchByMail,
  confirmSearch,
  findAskedSearch,
} from "#app/domain/tenders/alerts/ask-search-by-mail.server.ts";
import { saveSearch } from "#app/domain/tenders/alerts/save-search.server.ts";
import { MAX_SEARCHES } from "#app/domain/tenders/alerts/search-form.ts";
import { sweepSearches } from "#app/domain/tenders/alerts/sweep-searches.server.ts";
import type { Database } from "#db/client.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenVisitor } from "#tests/support/asker.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenPerson } from "#tests/support/people.ts";
import { moveClock } from "#tests/support/stage.ts";

const filters = { maxAreaM2: 75 };
const ask = (db: Database, email: string, clientAddress = "192.0.2.1") =>
  askSearchByMail(db, { email, filters, locale: "nl", clientAddress });

const wish = { email: "vijfkeer@example.nl", locale: "nl", clientAddress: "192.0.2.6" } as const;

async function tokenOf(db: Database): Promise<string> {
  const [letter] = await lettersOf(db, "search-asked");
  return letter?.props.url.split("/").at(-1) ?? "";
}

describe("a search by mail", () => {
  test("is switched on by the mailed link alone, and once", async ({ db, owner }) => {
    told("ask", await ask(db, "nieuw@example.nl"));
    expect(await owner`select 1 from people`).toHaveLength(0);
    const token = await tokenOf(db);
    expect(await findAskedSearch(db, token)).toEqual({ filters });
    expect(await owner`select 1 from saved_searches where person_id is not null`).toHaveLength(0);
    told("confirm", await confirmSearch(db, token));
    expect(
      await owner`select p.email, s.email as waiting from saved_searches s
      join people p on p.id = s.person_id`,
    ).toMatchObject([{ email: "nieuw@example.nl", waiting: "" }]);
    expect(await findAskedSearch(db, token)).toBeNull();
    const log = owner`select name, person_id is null as nobody, details::text like '%@%' as address
      from account_events where name like 'search.%' order by id`;
    expect(await log).toEqual([
      { name: "search.asked", nobody: true, address: false },
      { name: "search.saved", nobody: false, address: false },
    ]);
  });

  test("is one search for two taps, at once or one after the other, until it is ended", async ({
    db,
    owner,
  }) => {
    told("ask", await ask(db, "nieuw@example.nl"));
    const token = await tokenOf(db);
    const tap = async () => told("confirm", await confirmSearch(db, token)).searchId;
    const taps = [...(await Promise.all([tap(), tap()])), await tap()];
    expect(new Set(taps).size).toBe(1);
    expect(await owner`select 1 from saved_searches`).toHaveLength(1);
    await owner`update saved_searches set ended_at = plint_now()`;
    expect(await confirmSearch(db, token)).toMatchObject({ problem: "link-used-or-old" });
  });

  test("asked for five times at once sends one letter, and asked for again later another", async ({
    db,
    owner,
  }) => {
    const addresses = [1, 2, 3, 4, 5].map((nth) => `192.0.2.${nth}`);
    await Promise.all(addresses.map((from) => ask(db, "vijfkeer@example.nl", from)));
    expect(await owner`select 1 from saved_searches`).toHaveLength(1);
    expect(await lettersOf(db, "search-asked")).toHaveLength(1);
    told("another wish", await askSearchByMail(db, { ...wish, filters: { minAreaM2: 40 } }));
    expect(await lettersOf(db, "search-asked")).toHaveLength(2);
    await moveClock(owner, "2 minutes");
    told("later", await ask(db, "vijfkeer@example.nl", "192.0.2.7"));
    expect(await lettersOf(db, "search-asked")).toHaveLength(3);
  });

  test("waits when its owner keeps as many as there can be", async ({ db, owner }) => {
    const actor = { kind: "entrepreneur", personId: await givenPerson(db, "veel@example.nl") } as const;
    for (let nth = 0; nth < MAX_SEARCHES; nth += 1)
      told("save", await saveSearch(db, actor, { minAreaM2: nth }));
    told("ask", await ask(db, "veel@example.nl"));
    const token = await tokenOf(db);
    expect(await confirmSearch(db, token)).toMatchObject({ problem: "too-many-searches" });
    await owner`update saved_searches set ended_at = plint_now() where filters @> '{"minAreaM2": 3}'`;
    expect(await confirmSearch(db, token)).toMatchObject({ ok: true });
  });

  test("carries no place to a stranger's mailbox but those of the overview", async ({ db, owner }) => {
    await givenVisitor(db, owner);
    const [space] = await owner<{ city: string; neighbourhood: string }[]>`
      select city, neighbourhood from spaces`;
    const asked = (place: string) =>
      askSearchByMail(db, {
        email: `${randomUUID()}@example.nl`,
        filters: { place },
        locale: "nl",
        clientAddress: "192.0.2.1",
      });
    expect(await asked("win een iPhone op kwaad.example")).toMatchObject({ problem: "unknown-place" });
    expect(await lettersOf(db, "search-asked")).toEqual([]);
    told("ask", await asked(space?.city ?? ""));
    told("ask", await asked(space?.neighbourhood ?? ""));
    expect(await lettersOf(db, "search-asked")).toHaveLength(2);
  });

  test("answers and writes the same whether or not the address is known", async ({ db }) => {
    await givenPerson(db, "bekend@example.nl");
    const answers = [await ask(db, "bekend@example.nl"), await ask(db, "onbekend@example.nl")];
    expect(answers).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    expect((await lettersOf(db, "search-asked")).map(({ to }) => to).toSorted()).toEqual([
      "bekend@example.nl",
      "onbekend@example.nl",
    ]);
  });

  test("that its owner had already stays one", async ({ db, owner }) => {
    const personId = await givenPerson(db, "bekend@example.nl");
    told("save", await saveSearch(db, { kind: "entrepreneur", personId }, filters));
    told("ask", await ask(db, "bekend@example.nl"));
    told("confirm", await confirmSearch(db, await tokenOf(db)));
    expect(await owner`select 1 from saved_searches`).toHaveLength(1);
  });

  test("is asked a few times in a quarter of an hour, and no more", async ({ db }) => {
    const busy = { ...wish, email: "druk@example.nl", clientAddress: "192.0.2.1" };
    for (let nth = 0; nth < 3; nth += 1)
      told("ask", await askSearchByMail(db, { ...busy, filters: { minAreaM2: nth } }));
    expect(await ask(db, "druk@example.nl")).toMatchObject({ problem: "too-often" });
    expect(await lettersOf(db, "search-asked")).toHaveLength(3);
  });

  test("is forgotten with its address when nobody clicks", async ({ db, owner }) => {
    told("ask", await ask(db, "nooit@example.nl"));
    const token = await tokenOf(db);
    await sweepSearches(db);
    expect(await owner`select 1 from saved_searches`).toHaveLength(1);
    await moveClock(owner, "73 hours");
    expect(await confirmSearch(db, token)).toMatchObject({ problem: "link-used-or-old" });
    await sweepSearches(db);
    expect(await owner`select 1 from saved_searches`).toHaveLength(0);
  });
});
