import { sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";

/** Fewer people than this could be recognised by what they ask for: they are told as few. */
export const FEWEST = 3;

const MOST_ROWS = 60;

export type Demand = {
  /** A town or neighbourhood; null for anywhere. */
  readonly place: string | null;
  /** A branch by its name; null for anything. */
  readonly branch: string | null;
  /** How many people; null for fewer than three. */
  readonly people: number | null;
};

/**
 * What people ask to be mailed about in the places of this corporation, the most asked for first; never who asks. Few and
 * few stand by name: their order would tell which are more.
 */
export async function listDemand(tx: Transaction, corporationId: string): Promise<Demand[]> {
  return tx.execute<Demand>(sql`
    select place, branch, case when people >= ${FEWEST} then people end as people
    from plint_demand(${corporationId}) order by 3 desc nulls last, place nulls last, branch nulls last
    limit ${MOST_ROWS}`);
}
