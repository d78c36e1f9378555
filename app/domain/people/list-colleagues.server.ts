import { and, asc, eq, isNull } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { memberships, people } from "#db/schema/people.ts";

/** Everybody who belongs to this corporation now, by name. */
export async function listColleagues(tx: Transaction, corporationId: string) {
  return tx
    .select({ personId: people.id, name: people.name, email: people.email, role: memberships.role })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.corporationId, corporationId), isNull(memberships.leftAt)))
    .orderBy(asc(people.name), asc(people.id));
}
