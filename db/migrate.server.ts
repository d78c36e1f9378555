import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as runMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

import { appRole } from "./client.server.ts";

/** Any number that no other program on the same server is likely to choose. */
const lock = 7_546_821;

/**
 * Brings the schema up to date as the address's own user, on one connection. Of several processes that start
 * together one migrates and the others wait for it. Throws when the user may not act as the app's role.
 */
export async function migrate(url: string): Promise<void> {
  const sql = postgres(url, {
    max: 1,
    onnotice: () => {},
    connection: { application_name: "plint migrate" },
  });
  try {
    await sql`select pg_advisory_lock(${lock})`;
    await runMigrations(drizzle(sql), { migrationsFolder: migrationsFolder() });
    await allowAppRole(sql);
  } finally {
    // The lock ends with the connection.
    await sql.end();
  }
}

/** The source and the built server lie at different depths; production runs from the repository's root. */
export function migrationsFolder(): string {
  const here = fileURLToPath(new URL(".", import.meta.url));
  const candidates = [
    resolve(here, "migrations"),
    resolve("db/migrations"),
    resolve(here, "../../db/migrations"),
  ];
  const found = candidates.find((folder) => existsSync(resolve(folder, "meta/_journal.json")));
  if (!found) throw new Error(`No migrations found; looked in ${candidates.join(", ")}.`);
  return found;
}

/** The database may have been migrated by another user than the one whose address the app now has. */
async function allowAppRole(sql: postgres.Sql): Promise<void> {
  const [user] = await sql<{ name: string; member: boolean }[]>`
    select current_user as name, pg_has_role(current_user, ${appRole}, 'member') as member`;
  if (user?.member) return;
  await sql`grant ${sql(appRole)} to current_user`.catch((error: unknown) => {
    throw new Error(`Let an administrator run: grant ${appRole} to ${user?.name}`, { cause: error });
  });
}
