import { and, eq, ne, notInArray } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";

import { isOpenForPlans } from "../rules.ts";

export type OwnPlan = typeof applications.$inferSelect;

/** As a query: the plan that this person has of their own for the call of a plan on paper; none or one. */
export function ownPlans(
  tx: Transaction,
  plan: Pick<OwnPlan, "corporationId" | "tenderId" | "id">,
  personId: string,
) {
  return tx
    .select()
    .from(applications)
    .where(
      and(
        eq(applications.corporationId, plan.corporationId),
        eq(applications.tenderId, plan.tenderId),
        eq(applications.personId, personId),
        ne(applications.id, plan.id),
        notInArray(applications.state, ["withdrawn", "anonymised"]),
      ),
    );
}

type Call = Parameters<typeof isOpenForPlans>[0];

/** Opened is opened: after closing, what its maker handed in themselves cannot make place any more. */
export function stays(own: Pick<OwnPlan, "state">, tender: Call, now: Date): boolean {
  return own.state !== "draft" && !isOpenForPlans(tender, now);
}
