import { and, eq } from "drizzle-orm";

import { unitsOf } from "#app/domain/applications/units/unit-choice.ts";
import { isTied } from "#app/domain/applications/ties/declare-staff-tie.server.ts";
import { write } from "#app/domain/events/write.server.ts";
import { whyNotOnOwnPlans } from "#app/domain/jury/who-decides.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { rulesOfUnit } from "#app/domain/tenders/building/unit-rules.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { type Day, dayOf } from "#app/lib/dates.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { leases } from "#db/schema/leases.ts";
import { tenders } from "#db/schema/tenders.ts";

import { findNextInLine } from "./find-next-in-line.server.ts";
import { openLease } from "./open-lease.server.ts";
import { tellMovedUp } from "./result-letters.server.ts";

/**
 * Gives what a lease that ended left free to whoever two people signed as next in line, and tells them: one press, because
 * nothing is decided anew. `seen` is the plan that the page named. Refused once the promised eight weeks are over
 * ("reserve-not-held"), and to who declared a tie to a plan of the call or makes one.
 */
export async function moveUpReserve(db: Db, staff: Staff, leaseId: string, seen: string, key?: string) {
  const command = { verb: "move-up-reserve", key, input: { leaseId, seen } };
  return write(db, staff, command, async (story) => {
    const { tx, now, record } = story;
    if (!isEditor(staff)) return problem("not-your-role");
    const { corporationId } = staff;
    const [lease] = await tx
      .select()
      .from(leases)
      .where(and(eq(leases.corporationId, corporationId), eq(leases.id, leaseId)));
    if (!lease) return problem("not-found");
    const call = { corporationId, tenderId: lease.tenderId };
    // Held, so that of two who press at once the second finds the lease of the first.
    const [tender] = await tx
      .select({ rules: tenders.rules, state: tenders.state })
      .from(tenders)
      .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, lease.tenderId)))
      .for("update");
    if (!tender?.rules || !["leasing", "let"].includes(tender.state)) return problem("not-in-this-state");
    if (await isTied(tx, staff, lease.tenderId)) return problem("tied-to-a-plan");
    const own = await whyNotOnOwnPlans(tx, call, staff.personId);
    if (own) return own;
    const next = await findNextInLine(tx, lease);
    if (!next) return problem("not-in-this-state");
    if (next.id !== seen) return problem("changed-meanwhile");
    if (!next.isHeld) return problem("reserve-not-held");
    await tx
      .update(applications)
      .set({ state: "winner" })
      .where(and(eq(applications.corporationId, corporationId), eq(applications.id, next.id)));
    const rules = rulesFor(tender.rules, lease.unit, dayOf(now));
    await record("application.winner", { ...call, applicationId: next.id });
    const given = { ...call, spaceId: lease.spaceId, applicationId: next.id, unit: lease.unit };
    const opened = await openLease(story, given, rules);
    await record("result.reserve-moved-up", { ...call, applicationId: next.id, leaseId: opened });
    await tellMovedUp(story, { corporationId, id: next.id, unit: lease.unit, rules });
    return done({ leaseId: opened });
  });
}

/** What the call promises for what comes free: of a building, for that unit; from today where its first day has passed. */
function rulesFor(rules: FrozenRules, unit: string, today: Day): FrozenRules {
  const found = unitsOf(rules).find(({ name }) => name === unit);
  const own = found ? rulesOfUnit(rules, found) : rules;
  const { leaseStartsOn } = own.rent;
  return leaseStartsOn !== null && leaseStartsOn < today
    ? { ...own, rent: { ...own.rent, leaseStartsOn: today } }
    : own;
}
