import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";

import { appRole, type Db } from "#db/client.server.ts";

/** One statement with its values as text, as they were sent. */
export type Recorded = { readonly text: string; readonly values: readonly string[] };

/** What a verb asks the database in its one transaction, between begin and commit, in the order in which it asks. */
export async function recordTransaction(
  url: string,
  verb: (db: Db) => Promise<unknown>,
): Promise<Recorded[]> {
  const asked: Recorded[] = [];
  const sql = postgres(url, {
    max: 1,
    connection: { role: appRole },
    debug: (_connection, text, values: unknown[]) => void asked.push({ text, values: textsOf(text, values) }),
  });
  try {
    await verb(drizzle(sql, { casing: "snake_case" }));
  } finally {
    await sql.end();
  }
  const whereIs = (word: string) => asked.findIndex(({ text }) => text.trim() === word);
  return asked.slice(whereIs("begin") + 1, whereIs("commit"));
}

/** The driver tells a list without its braces. */
function textsOf(text: string, values: readonly unknown[]): string[] {
  return values.map((value, at) =>
    text.includes(`$${at + 1}::uuid[]`) ? `{${String(value)}}` : String(value),
  );
}
