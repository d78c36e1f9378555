import { and, eq } from "drizzle-orm";

import { done, type Outcome, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { inScope } from "#db/scope.server.ts";
import { corporations, memberships } from "#db/schema/people.ts";

import { recordAccountEvent } from "./account-events.server.ts";
import type { MembershipRole, Staff } from "./actor.ts";
import { personOfAddress } from "./person-of-address.server.ts";
import { mayDo } from "./rights.ts";
import { mailInvitation } from "./staff-invitation.server.ts";
import type { Vault } from "./vault.server.ts";

export type NewColleague = { readonly email: string; readonly name: string; readonly role: MembershipRole };

/** Makes somebody a colleague (or partner) of the actor's corporation and mails how to set up signing in. */
export async function inviteStaff(
  db: Db,
  vault: Vault,
  actor: Staff,
  colleague: NewColleague,
): Promise<Outcome<{ personId: string }, "not-your-role" | "already-member">> {
  if (!mayDo(actor, "team")) return problem("not-your-role");
  return inScope(db, { kind: "system" }, async (tx) => {
    const personId = await addMember(tx, actor.corporationId, colleague);
    if (!personId) return problem("already-member");
    await recordAccountEvent(tx, personId, "staff.invited", { by: actor.personId, role: colleague.role });
    await mailInvitation(tx, vault, personId, await corporationOf(tx, actor.corporationId));
    return done({ personId });
  });
}

/** Null when they belong to this corporation already. Somebody who left comes back in the new role. */
export async function addMember(
  tx: Transaction,
  corporationId: string,
  { email, name, role }: NewColleague,
): Promise<string | null> {
  const personId = await personOfAddress(tx, email, { name, locale: "nl" });
  const [membership] = await tx
    .select({ leftAt: memberships.leftAt })
    .from(memberships)
    .where(and(eq(memberships.corporationId, corporationId), eq(memberships.personId, personId)))
    .for("update");
  if (membership && !membership.leftAt) return null;
  await tx
    .insert(memberships)
    .values({ corporationId, personId, role })
    .onConflictDoUpdate({
      target: [memberships.corporationId, memberships.personId],
      set: { role, leftAt: null },
    });
  return personId;
}

async function corporationOf(tx: Transaction, id: string) {
  const [corporation] = await tx
    .select({ id: corporations.id, name: corporations.name })
    .from(corporations)
    .where(eq(corporations.id, id));
  if (!corporation) throw new Error("a corporation that does not exist");
  return corporation;
}
