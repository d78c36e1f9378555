import { and, eq, isNull } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { memberships } from "#db/schema/people.ts";

import { isPartner, type Staff } from "./actor.ts";

/**
 * A colleague with the role that they have at this moment, held until the end of the change: whoever lets them go waits for
 * it, and it waits for them. Null for who left meanwhile.
 */
export async function holdStaff(tx: Transaction, staff: Staff): Promise<Staff | null> {
  const [member] = await tx
    .select({ role: memberships.role })
    .from(memberships)
    .where(
      and(
        eq(memberships.corporationId, staff.corporationId),
        eq(memberships.personId, staff.personId),
        isNull(memberships.leftAt),
      ),
    )
    .for("share");
  return member && !isPartner(member.role) ? { ...staff, role: member.role } : null;
}
