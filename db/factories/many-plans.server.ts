import { randomBytes, randomUUID } from "node:crypto";

import { partsOf } from "#app/domain/applications/plan-parts.ts";
import { receiptNumber } from "#app/domain/applications/receipt.ts";
import { sealOf } from "#app/domain/applications/seal.server.ts";
import type { Day } from "#app/lib/dates.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { applications, planParts } from "#db/schema/applications.ts";
import { people } from "#db/schema/people.ts";
import { inScope } from "#db/scope.server.ts";
import { payloadsOf } from "#db/seeds/demo-payloads.ts";
import { type DemoPlan, demoPlans } from "#db/seeds/demo-plans.ts";

type Call = {
  readonly corporationId: string;
  readonly tenderId: string;
  readonly leaseStartsOn: Day;
  /** The first was handed in then; each further one a minute later. */
  readonly receivedAt: Date;
};

/**
 * Lays so many plans in the box of a call: the demo's fifteen in turn, each under a name and with a maker of its own. Not
 * through the verbs, because hundreds take minutes; what a plan says and its seal are as the verbs would make them.
 */
export async function buildManyPlans(db: Db, call: Call, count: number): Promise<string[]> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const ids: string[] = [];
    for (let nth = 0; nth < count; nth += 1) {
      const plan = demoPlans[nth % demoPlans.length];
      if (!plan) throw new Error("there are no plans to copy");
      ids.push(await layPlan(tx, call, plan, nth));
    }
    return ids;
  });
}

async function layPlan(tx: Transaction, call: Call, plan: DemoPlan, nth: number): Promise<string> {
  const { corporationId, tenderId, leaseStartsOn, receivedAt } = call;
  const applicationId = randomUUID();
  const [maker] = await tx
    .insert(people)
    .values({ email: `${applicationId}@example.nl`, name: plan.person.name })
    .returning({ id: people.id });
  const payloads = payloadsOf(plan, leaseStartsOn);
  const parts = partsOf(null).map((part) => ({ part, content: payloads[part] }));
  const contentHash = sealOf(parts, []);
  await tx.insert(applications).values({
    id: applicationId,
    corporationId,
    tenderId,
    personId: maker?.id ?? "",
    state: "submitted",
    tradeName: `${plan.tradeName} ${nth + 1}`,
    branch: plan.branch,
    receiptNumber: receiptNumber(randomBytes(8)),
    submittedAt: new Date(receivedAt.getTime() + nth * 60_000),
    contentHash,
  });
  await tx
    .insert(planParts)
    .values(parts.map((part) => ({ ...part, corporationId, applicationId, complete: true })));
  return applicationId;
}
