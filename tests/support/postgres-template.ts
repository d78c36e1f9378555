import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import postgres from "postgres";

import { migrate, migrationsFolder } from "#db/migrate.server.ts";

/** A migrated database to copy from, named after its migrations, so that it is made once and is never stale. */
export async function ensureTemplate(url: string): Promise<string> {
  const name = `plint_template_${await hashOfMigrations()}`;
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    // Several runs may share the server of DATABASE_URL.
    await sql`select pg_advisory_lock(7546822)`;
    const [found] = await sql`select from pg_database where datname = ${name}`;
    if (found) return name;
    const half = `${name}_new`;
    await sql`drop database if exists ${sql(half)} with (force)`;
    await sql`create database ${sql(half)}`;
    await migrate(databaseUrl(url, half));
    await sql`alter database ${sql(half)} rename to ${sql(name)}`;
    return name;
  } finally {
    await sql.end();
  }
}

/** The same server and user, another database. */
export function databaseUrl(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

async function hashOfMigrations(): Promise<string> {
  const folder = migrationsFolder();
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).toSorted();
  const hash = createHash("sha256");
  for (const name of names) hash.update(name).update(await readFile(join(folder, name)));
  return hash.digest("hex").slice(0, 16);
}
