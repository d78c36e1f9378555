import { and, eq, notInArray, sql } from "drizzle-orm";

import type { ServiceLabel } from "#app/domain/spaces/vocabulary.ts";
import { cents } from "#app/lib/money.ts";
import type { Transaction } from "#db/client.server.ts";
import { discountBudgets, discountClaims } from "#db/schema/discounts.ts";
import { tenders } from "#db/schema/tenders.ts";

import type { YearRoom } from "./budget.ts";

/** A call that came to nothing gives its room back. */
const released = ["withdrawn", "no_suitable_candidate"] as const;

/** The years of one branch that have a budget, each with what was promised from it; without this call's own claims. */
export async function listRooms(
  tx: Transaction,
  corporationId: string,
  serviceLabel: ServiceLabel,
  withoutTenderId: string | null = null,
): Promise<YearRoom[]> {
  const counts = and(
    notInArray(tenders.state, [...released]),
    sql`${discountClaims.tenderId} is distinct from ${withoutTenderId}::uuid`,
  );
  const rows = await tx
    .select({
      year: discountBudgets.year,
      budget: discountBudgets.amountCents,
      committed: sql<number>`coalesce(sum(${discountClaims.amountCents}) filter (where ${counts}), 0)::int`,
    })
    .from(discountBudgets)
    .leftJoin(
      discountClaims,
      and(
        eq(discountClaims.corporationId, discountBudgets.corporationId),
        eq(discountClaims.year, discountBudgets.year),
        eq(discountClaims.serviceLabel, discountBudgets.serviceLabel),
      ),
    )
    .leftJoin(
      tenders,
      and(eq(tenders.corporationId, discountClaims.corporationId), eq(tenders.id, discountClaims.tenderId)),
    )
    .where(
      and(eq(discountBudgets.corporationId, corporationId), eq(discountBudgets.serviceLabel, serviceLabel)),
    )
    .groupBy(discountBudgets.year, discountBudgets.amountCents)
    .orderBy(discountBudgets.year);
  return rows.map(({ year, budget, committed }) => ({ year, budget, committed: cents(committed) }));
}

/** Every promise that still counts, for the page of the budget. */
export async function listClaims(tx: Transaction, corporationId: string) {
  return tx
    .select({
      tenderId: discountClaims.tenderId,
      year: discountClaims.year,
      serviceLabel: discountClaims.serviceLabel,
      amount: discountClaims.amountCents,
      rules: tenders.rules,
    })
    .from(discountClaims)
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, discountClaims.corporationId), eq(tenders.id, discountClaims.tenderId)),
    )
    .where(and(eq(discountClaims.corporationId, corporationId), notInArray(tenders.state, [...released])))
    .orderBy(discountClaims.year, discountClaims.tenderId);
}
