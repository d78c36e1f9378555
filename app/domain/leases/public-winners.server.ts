import { and, asc, eq, inArray, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { applications, planParts } from "#db/schema/applications.ts";
import { leases } from "#db/schema/leases.ts";
import { results, tenders } from "#db/schema/tenders.ts";

/**
 * Who won these calls, as far as their results are public: of a building everybody who got a unit, the one with the most
 * points first. Asked in system scope, because nobody but its maker and the corporation reads a plan; only the trade name
 * and how the front will look leave.
 */
export async function listWinners(tx: Transaction, tenderIds: readonly string[]) {
  if (tenderIds.length === 0) return [];
  const isFirst = sql<boolean>`${applications.id} = ${results.winnerApplicationId}`;
  return tx
    .select({
      tenderId: results.tenderId,
      tradeName: applications.tradeName,
      window: planParts.content,
    })
    .from(results)
    .innerJoin(
      applications,
      and(
        eq(applications.corporationId, results.corporationId),
        eq(applications.tenderId, results.tenderId),
        // Of what a winner fell away from, whoever moved up to it.
        sql`exists (select from ${leases} l where l.corporation_id = ${applications.corporationId}
          and l.application_id = ${applications.id} and not exists (select from ${leases} other
            where other.corporation_id = l.corporation_id and other.tender_id = l.tender_id
            and other.unit = l.unit and other.created_at > l.created_at))`,
      ),
    )
    .leftJoin(
      planParts,
      and(
        eq(planParts.corporationId, applications.corporationId),
        eq(planParts.applicationId, applications.id),
        eq(planParts.part, "window"),
      ),
    )
    .where(and(inArray(results.tenderId, [...tenderIds]), sql`${results.publishedAt} <= plint_now()`))
    .orderBy(sql`${isFirst} desc`, asc(applications.tradeName));
}

/** The first winner of this space's youngest public call, with its front; null while there is no public result. */
export async function findWinnerOfSpace(tx: Transaction, spaceId: string) {
  const [call] = await tx
    .select({ id: tenders.id, rules: tenders.rules })
    .from(tenders)
    .where(
      and(
        eq(tenders.spaceId, spaceId),
        sql`${tenders.rules} is not null and ${tenders.opensAt} <= plint_now()`,
      ),
    )
    .orderBy(sql`${tenders.createdAt} desc`)
    .limit(1);
  const [winner] = call ? await listWinners(tx, [call.id]) : [];
  return winner && call?.rules ? { ...winner, space: call.rules.space } : null;
}
