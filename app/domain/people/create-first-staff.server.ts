import { sql } from "drizzle-orm";

import { slugOf } from "#app/lib/slug.ts";
import type { Db } from "#db/client.server.ts";
import { inScope } from "#db/scope.server.ts";
import { corporations } from "#db/schema/people.ts";

import { recordAccountEvent } from "./account-events.server.ts";
import { addMember } from "./invite-staff.server.ts";
import { mailInvitation } from "./staff-invitation.server.ts";
import type { Vault } from "./vault.server.ts";

/**
 * Makes the first corporation with its first coordinator and mails the invitation; does nothing when there is any
 * corporation yet, so it may run at every start. Answers the path of the invitation, or null.
 */
export async function createFirstStaff(
  db: Db,
  vault: Vault,
  first: { readonly corporationName: string; readonly email: string },
): Promise<string | null> {
  return inScope(db, { kind: "system" }, async (tx) => {
    // Two processes may start at once.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('plint first staff'))`);
    const [existing] = await tx.select({ id: corporations.id }).from(corporations).limit(1);
    if (existing) return null;
    const [corporation] = await tx
      .insert(corporations)
      .values({ name: first.corporationName, slug: slugOf(first.corporationName), contactEmail: first.email })
      .returning({ id: corporations.id, name: corporations.name });
    if (!corporation) throw new Error("no corporation was stored");
    const colleague = { email: first.email.toLowerCase(), name: "", role: "coordinator" } as const;
    const personId = await addMember(tx, corporation.id, colleague);
    if (!personId) throw new Error("a new corporation has members");
    await recordAccountEvent(tx, personId, "staff.invited", { by: "start", role: colleague.role });
    return mailInvitation(tx, vault, personId, corporation);
  });
}
