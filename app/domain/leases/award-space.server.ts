import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import { whyNotTogether, whyTied } from "#app/domain/jury/who-decides.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { holdStaff } from "#app/domain/people/hold-staff.server.ts";
import { nobodyAsked, whyNotSecond } from "#app/domain/people/second-person.ts";
import { tenderSteps } from "#app/domain/tenders/states.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { results, tenders } from "#db/schema/tenders.ts";

import { outcomeFor } from "./plan-outcome.ts";
import { openLease } from "./open-lease.server.ts";
import { sendResultLetters } from "./result-letters.server.ts";
import { askedOf } from "./rules.ts";
import { wonIn } from "./won-unit.ts";

/**
 * The second signature on the proposal made at `seen`: publishes the result, sends everybody their own letter, and opens the lease of
 * each winner with the rent path as dated amounts. Refused by the rule of the second person, and to two who both typed a
 * winner's plan for its maker ("entered-by-both").
 */
export async function awardSpace(
  db: Db,
  staff: Staff,
  tenderId: string,
  { seen, key }: { readonly seen?: string; readonly key?: string | undefined } = {},
) {
  return write(db, staff, { verb: "award-space", key, input: { tenderId } }, async (story) => {
    const { tx, now, record } = story;
    const { corporationId } = staff;
    const here = and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId));
    const [tender] = await tx.select().from(tenders).where(here).for("update");
    if (!tender?.rules) return problem("not-found");
    const ofTender = and(eq(results.corporationId, corporationId), eq(results.tenderId, tenderId));
    const [result] = await tx.select().from(results).where(ofTender);
    const second = { staff: await holdStaff(tx, staff), right: "prepare", seen } as const;
    const tie = await whyTied(tx, staff, tenderId);
    const why = whyNotSecond({ ...second, tie }, result ? askedOf(result) : nobodyAsked);
    if (why) return why;
    if (tender.state !== "decided" || !result?.winnerApplicationId) return problem("not-in-this-state");
    const won = wonIn(tender.rules, result);
    // A result that gives nothing to anybody leaves nobody to sign for.
    if (won.length === 0) return problem("not-in-this-state");
    const call = { corporationId, tenderId };
    for (const { applicationId: id } of won) {
      const both = await whyNotTogether(tx, { ...call, id }, [result.proposedBy, staff.personId]);
      if (both) return both;
    }
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
