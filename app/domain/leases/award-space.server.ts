import { and, eq } from "drizzle-orm";

import { counterPerformancesIn } from "#app/domain/applications/counter-performances.ts";
import { readPart } from "#app/domain/applications/plan-content.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { isTied } from "#app/domain/applications/ties/declare-staff-tie.server.ts";
import { type Story, write } from "#app/domain/events/write.server.ts";
import { whyNotOnOwnPlans, whyNotTogether } from "#app/domain/jury/who-decides.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { deposit } from "#app/domain/spaces/deposit.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { tenderSteps } from "#app/domain/tenders/states.ts";
import { day, dayOf } from "#app/lib/dates.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { applications, planParts } from "#db/schema/applications.ts";
import { counterPerformances, leaseRents, leases, leaseTasks } from "#db/schema/leases.ts";
import { results, tenders } from "#db/schema/tenders.ts";

import { outcomeFor } from "./award-units.ts";
import { datedRents } from "./dated-rent.ts";
import { sendResultLetters } from "./result-letters.server.ts";
import { canConfirm } from "./rules.ts";
import { allTasks } from "./tasks.ts";
import { wonIn } from "./won-unit.server.ts";

/**
 * The second signature: publishes the result, tells everybody in one step, each their own letter, and puts the
 * winner on the lease board with the rent path as dated amounts; of a building each unit's winner, with a lease of its own. Whoever proposed is refused. `seen` is the moment of
 * the proposal that the signer had on the screen; another proposal since is refused as "changed-meanwhile". Never by who
 * makes one of the plans ("own-plan"), nor by two who both typed the winner's plan for its maker ("entered-by-both").
 */
export async function awardSpace(
  db: Db,
  staff: Staff,
  tenderId: string,
  { seen, key }: { readonly seen?: string; readonly key?: string | undefined } = {},
) {
  return write(db, staff, { verb: "award-space", key, input: { tenderId } }, async (story) => {
    const { tx, now, record } = story;
    if (!isEditor(staff)) return problem("not-your-role");
    if (await isTied(tx, staff, tenderId)) return problem("tied-to-a-plan");
    const { corporationId } = staff;
    const here = and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId));
    const [tender] = await tx.select().from(tenders).where(here).for("update");
    if (!tender?.rules) return problem("not-found");
    const ofTender = and(eq(results.corporationId, corporationId), eq(results.tenderId, tenderId));
    const [result] = await tx.select().from(results).where(ofTender);
    if (tender.state !== "decided" || !result?.winnerApplicationId) return problem("not-in-this-state");
    if (result.proposedBy === staff.personId) return problem("own-work");
    if (!canConfirm(staff.personId, result)) return problem("not-in-this-state");
    const won = wonIn(tender.rules, result);
    // A result that gives nothing to anybody leaves nobody to sign for.
    if (won.length === 0) return problem("not-in-this-state");
    const call = { corporationId, tenderId };
    const own = await whyNotOnOwnPlans(tx, call, staff.personId);
    if (own) return own;
    for (const { applicationId: id } of won) {
      const both = await whyNotTogether(tx, { ...call, id }, [result.proposedBy, staff.personId]);
      if (both) return both;
    }
    if (seen !== undefined && seen !== result.proposedAt?.toISOString()) return problem("changed-meanwhile");
    await tx
      .update(results)
      .set({ confirmedBy: staff.personId, confirmedAt: now, publishedAt: now })
      .where(ofTender);
    for (const plan of result.ranking.plans) {
      const state = outcomeFor(plan.applicationId, result);
      await tx
        .update(applications)
        .set({ state })
        .where(and(eq(applications.corporationId, corporationId), eq(applications.id, plan.applicationId)));
      await record(`application.${state}`, { corporationId, tenderId, applicationId: plan.applicationId });
    }
    const leaseIds: string[] = [];
    for (const { rules, ...given } of won)
      leaseIds.push(await openLease(story, { ...call, spaceId: tender.spaceId, ...given }, rules));
    await sendResultLetters(story, { ...call, rules: tender.rules, won, result });
    await tx.update(tenders).set({ state: tenderSteps.published.lease }).where(here);
    const [leaseId = ""] = leaseIds;
    const lone = leaseIds.length === 1 ? { applicationId: result.winnerApplicationId, leaseId } : {};
    await record("result.published", { ...call, ...lone });
    return done({ leaseId, leaseIds });
  });
}

type Subject = {
  readonly corporationId: string;
  readonly tenderId: string;
  readonly spaceId: string;
  readonly applicationId: string;
  readonly unit: string;
};

async function openLease({ tx, now, record }: Story, subject: Subject, rules: FrozenRules): Promise<string> {
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
    datedRents(rules.rent.path, startsOn).map((row, index) => ({
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
