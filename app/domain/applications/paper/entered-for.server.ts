import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { events } from "#db/schema/events.ts";
import { paperEntries } from "#db/schema/paper-entries.ts";

type Plan = { readonly corporationId: string; readonly tenderId: string; readonly id: string };

/**
 * Whether this person of staff typed the plan for its maker, or passed on what they said since. Whoever did does not
 * weigh that plan alone: a colleague does, or signs beside them.
 */
export async function hasEnteredFor(tx: Transaction, plan: Plan, personId: string): Promise<boolean> {
  const typed = and(
    eq(paperEntries.corporationId, plan.corporationId),
    eq(paperEntries.applicationId, plan.id),
    eq(paperEntries.enteredBy, personId),
  );
  if ((await tx.$count(paperEntries, typed)) > 0) return true;
  const passedOn = and(
    eq(events.corporationId, plan.corporationId),
    eq(events.tenderId, plan.tenderId),
    eq(events.applicationId, plan.id),
    eq(events.actorId, personId),
    sql`${events.details} ? 'onBehalf'`,
  );
  return (await tx.$count(events, passedOn)) > 0;
}
