import { sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";

import { submittedStates } from "./states.ts";

/**
 * How many plans lie in each box of the corporation in whose scope this asks: all that anyone may know before
 * closing. Staff themselves cannot see a sealed plan, so the database counts for them.
 */
export async function countSubmittedByTender(tx: Transaction): Promise<Map<string, number>> {
  const states = sql.param(submittedStates);
  const rows = await tx.execute<{ tender_id: string; total: string }>(
    sql`select tender_id, total from plint_count_plans(${states}::text[])`,
  );
  return new Map(rows.map((row) => [row.tender_id, Number(row.total)]));
}
