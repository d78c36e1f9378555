import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { beforeAll, describe, expect, vi } from "vitest";

import { useDatabase } from "#app/http/database.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import type { Database } from "#db/client.server.ts";
import { test } from "#tests/support/database.ts";
import { listRoutes } from "#tests/support/route-table.ts";
import { type Told, wholeApp } from "#tests/support/whole-app.ts";

let app: ReturnType<typeof wholeApp>;
beforeAll(async () => {
  app = wholeApp(await listRoutes());
}, 60_000);

const t = translator("nl");
const ask = (path: string, headers: Record<string, string> = {}) =>
  app(new Request(`http://plint.test${path}`, { headers: { ...headers, "accept-language": "nl" } }));

/** The page names itself, the number of its request, and a way on. */
function expectWayOut({ body }: Told): void {
  const text = Buffer.from(body, "latin1").toString("utf8");
  const main = text.slice(text.indexOf("<main"));
  expect(main).toMatch(/<h1[^>]*>[^<]+<\/h1>/u);
  expect(main).toContain("Noem dan dit nummer: request");
  expect(main).toMatch(/<a [^>]*href="\/[^"]*"/u);
}

describe("a page that says that something is not", () => {
  const statuses = [400, 401, 403, 404, 405, 409, 410, 413, 414, 415, 429, 500, 503] as const;
  test.for(statuses)("%i speaks with our voice, and leads on", async (status, { db }) => {
    useDatabase(db);
    const told = await ask(`/fout/${status}`);
    expect(told.status).toBe(status);
    expect(Buffer.from(told.body, "latin1").toString("utf8")).toContain(t(`errors.${status}.title`));
    expectWayOut(told);
  });

  const old = "o".repeat(43);
  test.for([
    `/inloggen/link/${old}`,
    `/inloggen/medewerker/instellen/${old}`,
    `/mijn-plannen/uitnodiging/${old}`,
    `/mijn-plannen/bevestigen/${old}`,
    `/ruimtes/mail-mij/${old}`,
  ])("%s, a link that is over, does so too", async (path, { db }) => {
    useDatabase(db);
    const told = await ask(path);
    expect(told.status).toBe(410);
    expectWayOut(told);
  });

  test("does so too when the database is away, and the log has a line with its number", async () => {
    const nowhere = postgres("postgres://nobody@127.0.0.1:1/none", {
      connect_timeout: 1,
      max: 1,
      backoff: () => 0,
    });
    useDatabase(drizzle(nowhere) as unknown as Database);
    const lines: string[] = [];
    const written = vi
      .spyOn(process.stdout, "write")
      .mockImplementation((line) => lines.push(String(line)) > 0);
    const told = await ask("/ruimtes", { cookie: `plint=${"s".repeat(43)}` }).finally(() =>
      written.mockRestore(),
    );
    expect(told.status).toBe(500);
    expectWayOut(told);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toContainEqual(
      expect.objectContaining({ level: "error", id: "request", code: "ECONNREFUSED" }),
    );
  });
});
