import { randomUUID } from "node:crypto";

import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";

import { openDatabase } from "#db/client.server.ts";
import { people } from "#db/schema/people.ts";
import { test } from "#tests/support/database.ts";

describe("the pool", () => {
  test("prepares and plans what is asked once per connection, in a transaction and in a savepoint", async ({
    url,
  }) => {
    const { db, close } = openDatabase(url, { max: 1 });
    const plans = await db.transaction(async (tx) => {
      for (const email of ["a@example.nl", "b@example.nl"]) {
        await tx.select({ id: people.id }).from(people).where(eq(people.email, email));
        await tx.transaction((inner) =>
          inner.select({ name: people.name }).from(people).where(eq(people.email, email)),
        );
      }
      return tx.execute<{ statement: string; asked: number }>(
        sql`select statement, generic_plans::int as asked from pg_prepared_statements
          where position('from "people"' in statement) > 0 and statement not like '%pg_prepared_statements%'
          order by statement`,
      );
    });
    await close();
    expect(plans.map(({ statement, asked }) => [/select "(\w+)"/.exec(statement)?.[1], asked])).toEqual([
      ["id", 2],
      ["name", 2],
    ]);
  });

  test("prepares also what carries no values", async ({ url }) => {
    const { db, close } = openDatabase(url, { max: 1 });
    const prepared = await db.transaction(async (tx) => {
      await tx.select({ name: people.name }).from(people);
      return tx.execute(
        sql`select from pg_prepared_statements where statement = 'select "name" from "people"'`,
      );
    });
    await close();
    expect(prepared).toHaveLength(1);
  });

  test("a save of a part is planned small, however many conditions its plan carries", async ({ tx }) => {
    const id = randomUUID();
    const lines =
      await tx.execute(sql`explain insert into plan_parts (corporation_id, application_id, part, content)
      values (${id}, ${id}, 'motivation', '{}') on conflict (corporation_id, application_id, part)
      do update set content = excluded.content`);
    const within = lines.filter((line) => /^\s*(?:Init|Sub)Plan \d+$/.test(String(Object.values(line)[0])));
    expect(within.length).toBeGreaterThan(0);
    expect(within.length).toBeLessThan(60);
  });
});
