import { and, eq } from "drizzle-orm";

import { isTied } from "#app/domain/applications/ties/declare-staff-tie.server.ts";
import { write } from "#app/domain/events/write.server.ts";
import { whyNotOnOwnPlans, whyNotTogether } from "#app/domain/jury/who-decides.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { tenderSteps } from "#app/domain/tenders/states.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { results, tenders } from "#db/schema/tenders.ts";

import { outcomeFor } from "./plan-outcome.ts";
import { openLease } from "./open-lease.server.ts";
import { sendResultLetters } from "./result-letters.server.ts";
import { canConfirm } from "./rules.ts";
import { wonIn } from "./won-unit.ts";

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
