import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { mayDo } from "#app/domain/people/rights.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { staffTies } from "#db/schema/staff-ties.ts";

import { findOpened } from "../find-opened.server.ts";
import { canOpenPlans } from "../rules.ts";

/** A plan whose result is not known yet. */
const undecided = ["submitted", "checked", "repair_asked", "shortlisted", "pitched"];

/**
 * Notes that this member of staff has a tie to the maker of a plan. From then on the database hides the plan from them,
 * and they take no step of this call that would weigh it, until the result is known. It cannot be taken back.
 */
export async function declareStaffTie(
  db: Db,
  staff: Staff,
  applicationId: string,
  reason: string,
  key?: string,
) {
  const command = { verb: "declare-staff-tie", key, input: { applicationId, reason } };
  return write(db, staff, command, async ({ tx, now, record }) => {
    if (!mayDo(staff, "plans")) return problem("not-your-role");
    const { corporationId, personId } = staff;
    const found = await findOpened(tx, corporationId, applicationId);
    if (!found) return problem("not-found");
    const { plan, tender } = found;
    if (!canOpenPlans(tender, now)) return problem("sealed");
    if (!undecided.includes(plan.state)) return problem("not-in-this-state");
    const { tenderId } = plan;
    // Before the row that hides the plan: the log follows the plan.
    await record("application.staff-tie-declared", { corporationId, tenderId, applicationId });
    await tx
      .insert(staffTies)
      .values({ corporationId, applicationId, tenderId, personId, reason, declaredAt: now });
    return done({ tenderId });
  });
}

/** Whether this member of staff declared a tie in this call: then a colleague takes the steps that weigh its plans. */
export async function isTied(tx: Transaction, staff: Staff, tenderId: string): Promise<boolean> {
  const own = and(
    eq(staffTies.corporationId, staff.corporationId),
    eq(staffTies.tenderId, tenderId),
    eq(staffTies.personId, staff.personId),
  );
  return (await tx.$count(staffTies, own)) > 0;
}
