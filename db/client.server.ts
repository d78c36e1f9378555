import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";

import * as applications from "./schema/applications.ts";
import * as events from "./schema/events.ts";
import * as jury from "./schema/jury.ts";
import * as leases from "./schema/leases.ts";
import * as outbox from "./schema/outbox.ts";
import * as people from "./schema/people.ts";
import * as spaces from "./schema/spaces.ts";
import * as tenders from "./schema/tenders.ts";

const schema = { ...people, ...spaces, ...tenders, ...applications, ...jury, ...leases, ...events, ...outbox };

export type Schema = typeof schema;
export type Database = PostgresJsDatabase<Schema>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
/** Whatever can run statements: the pool, or a transaction that is under way. */
export type Db = Database | Transaction;

/** The role that the product works as: it owns nothing and bypasses nothing (migration 0000). */
export const APP_ROLE = "plint_app";

export type OpenDatabase = { readonly db: Database; readonly sql: postgres.Sql; readonly close: () => Promise<void> };

/** Opens a pool that works as the app's role. `onStatement` hears every statement, for counting them. */
export function openDatabase(
  url: string,
  options: { max?: number; onStatement?: (statement: string) => void } = {},
): OpenDatabase {
  const sql = postgres(url, {
    max: options.max ?? 10,
    onnotice: () => undefined,
    connection: { role: APP_ROLE, application_name: "plint" },
  });
  const { onStatement } = options;
  const logger = onStatement ? { logQuery: onStatement } : false;
  const db = drizzle(sql, { schema, casing: "snake_case", logger });
  return { db, sql, close: () => sql.end({ timeout: 5 }) };
}

/** What a log may say of a database error: its code and constraint, never the statement or its values. */
export function describeDatabaseError(error: unknown): { code: string; constraint?: string } | null {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (typeof cause !== "object" || cause === null || !("code" in cause)) return null;
  const constraint = "constraint_name" in cause ? String(cause.constraint_name) : undefined;
  return constraint ? { code: String(cause.code), constraint } : { code: String(cause.code) };
}
