import { existsSync } from "node:fs";
import { join } from "node:path";

import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as runMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

/** Any number; the same for every process that migrates this database. */
const MIGRATION_LOCK = 5_081_947;

/** Brings the database up to date. Several processes may call it at once: one works, the others wait. */
export async function migrate(url: string, folder: string = migrationsFolder()): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await runMigrations(drizzle(sql), { migrationsFolder: folder });
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** The generated SQL lies beside the source, for the built server as well: it starts from the repository. */
export function migrationsFolder(): string {
  const folder = join(process.cwd(), "db", "migrations");
  if (!existsSync(folder)) throw new Error(`no migrations in ${folder}: start Plint from its own folder`);
  return folder;
}
