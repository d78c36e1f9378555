import { sql } from "drizzle-orm";
import { expect } from "vitest";

import { openDatabase } from "#db/client.server.ts";
import { asOwner, test } from "#tests/support/database.ts";

test("every connection acts as the app's role", async ({ url }) => {
  const { sql: query, close } = openDatabase(url, { max: 3 });
  const roles = await Promise.all(
    Array.from({ length: 3 }, () => query`select current_user as role, pg_sleep(0.05)`),
  );
  expect(roles.map(([row]) => row?.role)).toEqual(["plint_app", "plint_app", "plint_app"]);
  await close();
});

test("the app's role owns nothing and bypasses nothing", async ({ owner }) => {
  const owned = await owner`
    select relname as name from pg_class where relowner = 'plint_app'::regrole
    union all select proname from pg_proc where proowner = 'plint_app'::regrole
    union all select nspname from pg_namespace where nspowner = 'plint_app'::regrole
    union all select datname from pg_database where datdba = 'plint_app'::regrole`;
  const [role] = await owner`
    select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'plint_app'`;
  expect([...owned]).toEqual([]);
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
});

test("the app's role cannot make, change or empty a table", async ({ db }) => {
  for (const statement of [
    sql`create table loot (x int)`,
    sql`alter table spaces disable row level security`,
    sql`truncate spaces`,
    sql`insert into clock values ('1 day')`,
  ]) {
    await expect(db.execute(statement)).rejects.toMatchObject({ cause: { code: "42501" } });
  }
});

test("tells each statement and no value", async ({ url }) => {
  const statements: string[] = [];
  const { db, close } = openDatabase(url, { max: 1, onStatement: (text) => statements.push(text) });
  await db.transaction((tx) => tx.execute(sql`select ${"secret"}::text`));
  await close();
  expect(statements.slice(-3)).toEqual(["begin ", "select $1::text", "commit"]);
});

test("asOwner lends the owner's rights to one step of a test", async ({ tx }) => {
  const roleNow = sql`select current_user as role`;
  const [inside] = await asOwner(tx, (owner) => owner.execute(roleNow));
  const [after] = await tx.execute(roleNow);
  expect(inside?.role).not.toBe("plint_app");
  expect(after?.role).toBe("plint_app");
});
