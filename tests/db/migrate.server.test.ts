import postgres from "postgres";
import { expect } from "vitest";

import { openDatabase } from "#db/client.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { test } from "#tests/support/database.ts";
import { databaseUrl } from "#tests/support/postgres-template.ts";

test("three that start at once migrate an empty database once, and a fourth finds nothing to do", async ({
  url,
}) => {
  const name = `${new URL(url).pathname.slice(1)}_empty`;
  const server = postgres(url, { max: 1, onnotice: () => {} });
  await server`create database ${server(name)}`;
  const empty = databaseUrl(url, name);

  await Promise.all([migrate(empty), migrate(empty), migrate(empty)]);
  await migrate(empty);

  const { sql, close } = openDatabase(empty, { max: 1 });
  const owner = postgres(empty, { max: 1 });
  const applied = await owner`select hash from drizzle.__drizzle_migrations`;
  expect(new Set(applied.map(({ hash }) => hash)).size).toBe(applied.length);
  expect(applied.length).toBeGreaterThan(0);
  expect([...(await sql`select id from tenders`)]).toEqual([]);
  await Promise.all([close(), owner.end()]);
  await server`drop database ${server(name)}`;
  await server.end();
});
