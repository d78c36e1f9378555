import { and, eq } from "drizzle-orm";

import { counterPerformancesIn } from "#app/domain/applications/counter-performances.ts";
import { readPart } from "#app/domain/applications/plan-content.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import type { Story } from "#app/domain/events/write.server.ts";
import { deposit } from "#app/domain/spaces/deposit.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { day, dayOf } from "#app/lib/dates.ts";
import { planParts } from "#db/schema/applications.ts";
import { counterPerformances, leaseRents, leases, leaseTasks } from "#db/schema/leases.ts";

import { agreedRents } from "./dated-rent.ts";
import { allTasks } from "./tasks.ts";

type Subject = {
  readonly corporationId: string;
  readonly tenderId: string;
  readonly spaceId: string;
  readonly applicationId: string;
  readonly unit: string;
};

/**
 * Puts a plan on the lease board for what it got, with the rent path as dated amounts, the tasks of every state and what was
 * promised to the neighbourhood. `rules` are those of the unit where there are several.
 */
export async function openLease(
  { tx, now, record }: Story,
  subject: Subject,
  rules: FrozenRules,
): Promise<string> {
  const { corporationId, applicationId: winner } = subject;
  const startsOn = rules.rent.leaseStartsOn ? day(rules.rent.leaseStartsOn) : dayOf(now);
  const [lease] = await tx
    .insert(leases)
    .values({
      ...subject,
      startsOn,
      endsOn: rules.rent.temporaryUntil ?? null,
      marketRentCents: rules.rent.marketRent,
      targetRentCents: rules.rent.targetRent,
      depositCents: deposit(rules.rent, await paysVatOnRent({ tx }, corporationId, winner)),
    })
    .returning({ id: leases.id });
  if (!lease) throw new Error("no lease was stored");
  const own = { corporationId, leaseId: lease.id };
  await tx.insert(leaseRents).values(
    agreedRents(rules.rent, startsOn).map((row, index) => ({
      ...own,
      position: index + 1,
      fromOn: row.fromOn,
      percent: row.percent,
      rentCents: row.rent,
    })),
  );
  await tx.insert(leaseTasks).values(allTasks.map((task) => ({ ...own, ...task })));
  await carryCounterPerformances({ tx }, own, winner);
  await record("lease.opened", {
    corporationId,
    tenderId: subject.tenderId,
    applicationId: winner,
    leaseId: lease.id,
  });
  return lease.id;
}

/** The winner chose it in the financial plan; rent with VAT is the rule for business space. */
async function paysVatOnRent(
  { tx }: Pick<Story, "tx">,
  corporationId: string,
  applicationId: string,
): Promise<boolean> {
  const plan = readPart("financial", await contentOf(tx, { corporationId, applicationId }, "financial"));
  return plan?.liquidity.rentWithVat ?? true;
}

async function contentOf(
  tx: Story["tx"],
  own: { corporationId: string; applicationId: string },
  part: PlanPart,
): Promise<unknown> {
  const [row] = await tx
    .select({ content: planParts.content })
    .from(planParts)
    .where(
      and(
        eq(planParts.corporationId, own.corporationId),
        eq(planParts.applicationId, own.applicationId),
        eq(planParts.part, part),
      ),
    );
  return row?.content;
}

/** What the winner promised the neighbourhood goes along into the lease, word for word. */
async function carryCounterPerformances(
  { tx }: Pick<Story, "tx">,
  own: { corporationId: string; leaseId: string },
  applicationId: string,
): Promise<void> {
  const { corporationId } = own;
  const { measurable: promises } = counterPerformancesIn(
    await contentOf(tx, { corporationId, applicationId }, "business"),
  );
  if (promises.length === 0) return;
  await tx
    .insert(counterPerformances)
    .values(
      promises.map(({ what, amountPerYear, unit, proof }) => ({ ...own, what, amountPerYear, unit, proof })),
    );
}
