import type { ExtractTablesWithRelations } from "drizzle-orm";
import type { PgTransaction } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsDatabase, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import postgres from "postgres";

import { prepareAll } from "./prepare-all.server.ts";
export type Database = PostgresJsDatabase;
export type Transaction = PgTransaction<
  PostgresJsQueryResultHKT,
  Record<string, never>,
  ExtractTablesWithRelations<Record<string, never>>
>;
/** What every function that touches Postgres takes first; given a transaction, it takes part in it. */
export type Db = Database | Transaction;

export type OpenDatabase = {
  readonly db: Database;
  readonly sql: postgres.Sql;
  readonly close: () => Promise<void>;
};

/** The role that may read and write rows and owns nothing; the migrations make it. */
export const appRole = "plint_app";

/**
 * Opens the app's pool: every connection acts as `plint_app`, whoever the address names. Migrate first.
 * `onStatement` hears each statement as it is sent (begin and commit too), never its values.
 */
export function openDatabase(
  url: string,
  options: {
    readonly max?: number | undefined;
    readonly onStatement?: ((text: string) => void) | undefined;
  } = {},
): OpenDatabase {
  const { max = 10, onStatement } = options;
  const sql = postgres(url, {
    max,
    onnotice: () => {},
    ...(onStatement ? { debug: (_connection: number, text: string) => onStatement(text) } : {}),
    connection: {
      role: appRole,
      application_name: "plint",
      TimeZone: "UTC",
      // Row security makes a statement dear to plan, and every connection planned each of them six times.
      plan_cache_mode: "force_generic_plan",
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  });
  return {
    sql,
    db: drizzle(prepareAll(sql), { casing: "snake_case" }),
    close: () => sql.end({ timeout: 5 }),
  };
}
