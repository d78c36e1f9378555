import { randomUUID } from "node:crypto";

import type postgres from "postgres";
import { afterEach, beforeAll, describe, expect, vi } from "vitest";

import { useDatabase } from "#app/http/database.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { test } from "#tests/support/database.ts";
import { listRoutes, type ListedRoute } from "#tests/support/route-table.ts";
import { givenScores, givenSealedPlans, runAgain, type Worlds } from "#tests/support/two-worlds.ts";
import { isOfConnection } from "#tests/support/statements.ts";
import { type Told, wholeApp } from "#tests/support/whole-app.ts";

let routes: ListedRoute[];

beforeAll(async () => {
  routes = await listRoutes();
}, 60_000);

/** Asked of every list: what somebody would look for who guesses what lies in the box. */
const asked = "?zoek=Zuurdeeg&q=Zuurdeeg&sorteer=naam&volgorde=af&pagina=2&branche=bakery&staat=submitted";

/** Every address of the product, filled with every id that somebody might know or guess. */
function addresses(ids: Worlds["ids"]): string[] {
  return routes.flatMap(({ address }) => {
    if (address === null || address.startsWith("/dev/") || address.startsWith("/demo")) return [];
    return fill(address, ids);
  });
}

function fill(address: string, ids: Worlds["ids"]): string[] {
  const [, name] = /:(\w+)/.exec(address) ?? [];
  if (name === undefined) return [address.replace("/*", "/niets-hier")];
  const known = ids[name] ?? [randomUUID()];
  return known.flatMap((id) => fill(address.replace(`:${name}`, id), ids));
}

/** An answer and every statement that was asked of the database for it: how long it takes tells no more than these do. */
type Answer = Told & { readonly statements: readonly string[] };

/** The statements since the last look, whatever order those that ran side by side came in. */
type Look = () => readonly string[];

/** Every answer to every address for each of these visitors, by role and address. */
async function crawl(worlds: Worlds, paths: readonly string[], look: Look): Promise<Map<string, Answer>> {
  const app = wholeApp(routes);
  const answers = new Map<string, Answer>();
  for (const [role, cookie] of Object.entries(worlds.cookies))
    for (const path of paths) {
      const headers = new Headers({
        "user-agent": "Mozilla/5.0 Firefox/140.0",
        ...(cookie ? { cookie } : {}),
      });
      const ask = async (way: string) => {
        look();
        const told = await app(new Request(`http://localhost:3000${way}`, { headers }));
        return { ...told, statements: look() };
      };
      const answer = await ask(path);
      answers.set(`${role} ${path}`, answer);
      // Whoever is not let in is not let in with a question either.
      if (answer.status === 200 && answer.headers.includes("text/html"))
        answers.set(`${role} ${path}${asked}`, await ask(`${path}${asked}`));
    }
  return answers;
}

async function differing(worlds: Worlds, look: Look) {
  // Papers say when they were printed: for both worlds at the same moment.
  vi.useFakeTimers({ toFake: ["Date"] });
  const first = await worlds.first();
  const ids = Object.fromEntries(
    [...new Set([...Object.keys(worlds.ids), ...Object.keys(first)])].map((name) => [
      name,
      [...(worlds.ids[name] ?? []), ...(first[name] ?? [])],
    ]),
  );
  const paths = addresses(ids);
  const one = await crawl(worlds, paths, look);
  await worlds.clear();
  await worlds.second();
  const other = await crawl(worlds, paths, look);
  const told = [...one].filter(([, { status }]) => status === 200);
  const wrong = [...one]
    .filter(([asked, answer]) => JSON.stringify(answer) !== JSON.stringify(other.get(asked)))
    .map(([asked, answer]) => ({
      asked,
      one: cut(answer, other.get(asked)),
      other: cut(other.get(asked), answer),
    }));
  return {
    wrong,
    told: told.map(([asked]) => asked),
    statements: [...one.values()].reduce((total, { statements }) => total + statements.length, 0),
    failed: [...one].filter(([, { status }]) => status >= 500),
  };
}

/** Where two answers part, with a little around it. */
function cut(answer: Answer | undefined, beside: Answer | undefined): string {
  const [text, other] = [JSON.stringify(answer), JSON.stringify(beside)];
  const at = [...text].findIndex((letter, index) => letter !== other[index]);
  return text.slice(Math.max(0, at - 60), at + 60);
}

/** Asks both worlds everything, of a database that writes down what it is asked. */
async function expectAlike(worlds: Worlds, owner: postgres.Sql, url: string): Promise<void> {
  // A session notes its use once in five minutes, and the two worlds are asked minutes after each other.
  await owner`update sessions set last_seen_at = now() + interval '1 day'`;
  let asked: string[] = [];
  const counting = openDatabase(url, {
    onStatement: (text) => void (isOfConnection(text) || asked.push(text)),
  });
  useDatabase(counting.db);
  try {
    const { wrong, told, failed, statements } = await differing(worlds, () => {
      const since = asked.toSorted();
      asked = [];
      return since;
    });
    expect(failed).toEqual([]);
    expect(wrong).toEqual([]);
    expect(told.length).toBeGreaterThan(200);
    expect(statements).toBeGreaterThan(told.length);
  } finally {
    await counting.close();
  }
}

afterEach<{ owner: Parameters<typeof runAgain>[0] }>(async ({ owner }) => {
  vi.useRealTimers();
  await runAgain(owner);
});

describe("two worlds that are equal but for what is sealed", () => {
  test("tell every role the same until the plans are opened, at every address, for the same work", async ({
    db,
    owner,
    url,
  }) => {
    await expectAlike(await givenSealedPlans(db, owner), owner, url);
  }, 600_000);

  test("tell every role the same until the points are revealed, at every address, for the same work", async ({
    db,
    owner,
    url,
  }) => {
    await expectAlike(await givenScores(db, owner), owner, url);
  }, 600_000);
});
