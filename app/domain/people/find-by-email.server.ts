import { sql } from "drizzle-orm";

import type { Db } from "#db/client.server.ts";
import { people } from "#db/schema/people.ts";
import { inScope } from "#db/scope.server.ts";

/** The person with this address; null when there is none. */
export function findPersonByEmail(db: Db, email: string): Promise<{ id: string } | null> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const [person] = await tx
      .select({ id: people.id })
      .from(people)
      .where(sql`lower(${people.email}) = lower(${email})`);
    return person ?? null;
  });
}
