import { and, asc, eq, inArray, sql } from "drizzle-orm";

import { done, type Outcome, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { inScope } from "#db/scope.server.ts";
import { memberships } from "#db/schema/people.ts";

import { recordAccountEvent } from "./account-events.server.ts";
import { isPartner, type MembershipRole, type Staff } from "./actor.ts";
import { mayDo } from "./rights.ts";

type Refused = "not-your-role" | "not-found" | "not-yourself" | "from-outside";

/**
 * Gives a colleague another role, or lets them go: "left" ends their access at their next click, and their signatures
 * stay. Nobody changes themselves, so that somebody who can invite always remains; and nobody from outside becomes a
 * colleague by a change ("from-outside").
 */
export async function changeColleague(
  db: Db,
  actor: Staff,
  personId: string,
  change: MembershipRole | "left",
): Promise<Outcome<{ personId: string }, Refused>> {
  if (!mayDo(actor, "team")) return problem("not-your-role");
  if (personId === actor.personId) return problem("not-yourself");
  return inScope(db, { kind: "system" }, async (tx) => {
    const { corporationId } = actor;
    const both = await tx
      .select()
      .from(memberships)
      .where(
        and(
          eq(memberships.corporationId, corporationId),
          inArray(memberships.personId, [actor.personId, personId]),
        ),
      )
      .orderBy(asc(memberships.personId))
      .for("update");
    const own = both.find((one) => one.personId === actor.personId);
    // Two who let each other go at the same moment: the second has been let go by now.
    if (!own || own.leftAt || !mayDo(own, "team")) return problem("not-your-role");
    const colleague = both.find((one) => one.personId === personId);
    if (!colleague || colleague.leftAt) return problem("not-found");
    if (colleague.role === change) return done({ personId });
    // A partner signs in by mail, which is not enough for a desk: they get there by an invitation of its own.
    if (change !== "left" && isPartner(change) !== isPartner(colleague.role)) return problem("from-outside");
    await tx
      .update(memberships)
      .set(change === "left" ? { leftAt: sql`plint_now()` } : { role: change })
      .where(and(eq(memberships.corporationId, corporationId), eq(memberships.personId, personId)));
    const details = { by: actor.personId, from: colleague.role };
    if (change === "left") await recordAccountEvent(tx, personId, "staff.left", details);
    else await recordAccountEvent(tx, personId, "staff.role-changed", { ...details, to: change });
    return done({ personId });
  });
}
