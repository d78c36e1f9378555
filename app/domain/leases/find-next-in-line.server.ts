import { and, eq, ne, sql } from "drizzle-orm";

import { dayOf } from "#app/lib/dates.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { leases } from "#db/schema/leases.ts";
import { results } from "#db/schema/tenders.ts";

import { heldUntil, nextInLine } from "./reserve.ts";

type Lease = {
  readonly corporationId: string;
  readonly tenderId: string;
  readonly unit: string;
  readonly state: string;
};

/**
 * Whoever is next in line for what a lease that ended leaves free, and until which day they were promised to be. Null while
 * that lease runs, when somebody else rents it, when nobody was signed as next, or that plan is gone or has won already.
 */
export async function findNextInLine(tx: Transaction, { corporationId, tenderId, unit, state }: Lease) {
  if (state !== "ended") return null;
  const [result] = await tx
    .select()
    .from(results)
    .where(and(eq(results.corporationId, corporationId), eq(results.tenderId, tenderId)));
  const nextId = result && nextInLine(result, unit);
  if (!result?.publishedAt || !nextId) return null;
  const taken = await tx.$count(
    leases,
    and(
      eq(leases.corporationId, corporationId),
      eq(leases.tenderId, tenderId),
      eq(leases.unit, unit),
      ne(leases.state, "ended"),
    ),
  );
  if (taken > 0) return null;
  const [plan] = await tx
    .select({ id: applications.id, tradeName: applications.tradeName })
    .from(applications)
    .where(
      and(
        eq(applications.corporationId, corporationId),
        eq(applications.id, nextId),
        eq(applications.state, "reserve"),
      ),
    );
  if (!plan) return null;
  const until = heldUntil(result.publishedAt);
  const [clock] = await tx.execute<{ now: Date | string }>(sql`select plint_now() as now`);
  return { ...plan, heldUntil: until, isHeld: dayOf(new Date(clock?.now ?? 0)) <= until };
}

/**
 * As a column of a query on results and leases: when the result was published whose next in line waits for what this lease
 * left free; null where nobody does.
 */
export const waitsSince = sql<Date | null>`(select ${results.publishedAt} from ${applications} n
  where ${leases.state} = 'ended' and n.corporation_id = ${leases.corporationId} and n.state = 'reserve'
  and ${results.publishedAt} > plint_now() - interval '57 days'
  and n.id = case when ${leases.unit} = '' then ${results.reserveApplicationId} else (
    select (award ->> 'reserveId')::uuid from jsonb_array_elements(${results.unitAwards}) award
    where award ->> 'unit' = ${leases.unit}) end
  and not exists (select from ${leases} other where other.corporation_id = ${leases.corporationId}
    and other.tender_id = ${leases.tenderId} and other.unit = ${leases.unit} and other.state <> 'ended'))`.mapWith(
  (moment: string | null) => (moment === null ? null : new Date(moment)),
);
