import { and, eq, gt, inArray } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { tenders } from "#db/schema/tenders.ts";

import { whyClosed } from "./rules.ts";
import type { ApplicationState } from "./states.ts";

/**
 * As a condition of an update of `applications` from `tenders`: this plan in one of these states, and its call still
 * open at `now`. The deadline is part of the statement, so nothing slips through between looking and writing.
 */
export function whileOpen(
  plan: { readonly corporationId: string; readonly id: string },
  states: readonly ApplicationState[],
  now: Date,
) {
  return and(
    eq(applications.corporationId, plan.corporationId),
    eq(applications.id, plan.id),
    inArray(applications.state, [...states]),
    eq(tenders.corporationId, applications.corporationId),
    eq(tenders.id, applications.tenderId),
    // Closed too: the row may have followed the clock while a request that was in time stood in line.
    inArray(tenders.state, ["scheduled", "open", "closed"]),
    gt(tenders.closesAt, now),
  );
}

/** Why such an update found nothing, asked of the call as it is by now: it came to nothing, or its time is over. */
export async function whyNotOpen(
  tx: Transaction,
  { corporationId, tenderId }: { readonly corporationId: string; readonly tenderId: string },
) {
  const [tender] = await tx
    .select({ state: tenders.state })
    .from(tenders)
    .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId)));
  return whyClosed(tender ?? { state: "closed" });
}
