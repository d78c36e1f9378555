import { type SQL, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";

export type Row = Readonly<Record<string, unknown>>;

/** Whose rows: one person, with every address that is theirs. */
export type Whose = { readonly personId: string; readonly addresses: readonly string[] };

/** The rows of a query as plain JSON, with moments as ISO text. */
export async function rowsOf(tx: Transaction, query: SQL): Promise<Row[]> {
  const [answer] = await tx.execute<{ rows: Row[] }>(
    sql`select coalesce(jsonb_agg(to_jsonb(q)), '[]') as rows from (${query}) q`,
  );
  return answer?.rows ?? [];
}

/**
 * Every address under which this person is known: their own, and those to which a seat in a jury or a place on a plan
 * was offered that they took. In small letters.
 */
export async function addressesOf(tx: Transaction, personId: string): Promise<string[]> {
  const rows = await tx.execute<{ email: string }>(sql`
    select lower(email) as email from people where id = ${personId}
    union select lower(email) from jury_seats where person_id = ${personId}
    union select lower(email) from plan_members where person_id = ${personId}`);
  return rows.map(({ email }) => email);
}

/** As a condition: the column holds one of these addresses, whatever its capitals. */
export function isOneOf(column: SQL, addresses: readonly string[]): SQL {
  return sql`lower(${column}) in (${sql.join(
    addresses.map((address) => sql`${address}`),
    sql`, `,
  )})`;
}
