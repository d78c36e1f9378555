import { and, asc, desc, eq } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { spaceSlugs } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";

/** The call that the page of the space shows: the youngest that this actor may see; null when there is none. */
export async function findTenderBySlug(tx: Transaction, slug: string) {
  const [tender] = await tx
    .select({
      corporationId: tenders.corporationId,
      tenderId: tenders.id,
      spaceId: tenders.spaceId,
      state: tenders.state,
      opensAt: tenders.opensAt,
      closesAt: tenders.closesAt,
      rules: tenders.rules,
    })
    .from(tenders)
    .innerJoin(
      spaceSlugs,
      and(eq(spaceSlugs.corporationId, tenders.corporationId), eq(spaceSlugs.spaceId, tenders.spaceId)),
    )
    .where(eq(spaceSlugs.slug, slug))
    .orderBy(desc(tenders.createdAt), asc(tenders.id))
    .limit(1);
  return tender ?? null;
}
