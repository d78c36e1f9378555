import { eq, isNotNull } from "drizzle-orm";

import { queueLetter } from "#app/domain/outbox/queue-letter.server.ts";
import { done, type Outcome, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { inScope } from "#db/scope.server.ts";
import { corporations, memberships } from "#db/schema/people.ts";

import { recordAccountEvent } from "./account-events.server.ts";
import { isPartner, type MembershipRole, type PartnerRole, type Staff } from "./actor.ts";
import { realNow } from "./credentials.server.ts";
import { findRecipient } from "./letters.server.ts";
import { personOfAddress } from "./person-of-address.server.ts";
import { mayDo } from "./rights.ts";
import { mailInvitation } from "./staff-invitation.server.ts";
import type { Vault } from "./vault.server.ts";

export type NewColleague = { readonly email: string; readonly name: string; readonly role: MembershipRole };

/**
 * Makes somebody a colleague of the actor's corporation and mails how to set up signing in; or a partner, who signs in
 * by mail: the mailbox that the letter reaches is their key.
 */
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
    const corporation = await corporationOf(tx, actor.corporationId);
    const { role } = colleague;
    if (isPartner(role)) await mailPartner(tx, personId, corporation, role);
    else await mailInvitation(tx, vault, personId, corporation);
    return done({ personId });
  });
}

async function mailPartner(
  tx: Transaction,
  personId: string,
  corporation: { readonly id: string; readonly name: string },
  role: PartnerRole,
): Promise<void> {
  await queueLetter(tx, {
    letter: "partner-invited",
    // Somebody who left and is invited again hears of it again; two presses of one form do not.
    about: `${corporation.id}:${(await realNow(tx)).toISOString()}`,
    corporationId: corporation.id,
    to: await findRecipient(tx, personId),
    props: { corporationName: corporation.name, role },
  });
}

/** Null when they belong to this corporation already. Somebody who left comes back in the new role. */
export async function addMember(
  tx: Transaction,
  corporationId: string,
  { email, name, role }: NewColleague,
): Promise<string | null> {
  const personId = await personOfAddress(tx, email, { name, locale: "nl" });
  // In one statement: of two presses at once one makes the colleague, and one letter goes out.
  const [added] = await tx
    .insert(memberships)
    .values({ corporationId, personId, role })
    .onConflictDoUpdate({
      target: [memberships.corporationId, memberships.personId],
      set: { role, leftAt: null },
      setWhere: isNotNull(memberships.leftAt),
    })
    .returning({ personId: memberships.personId });
  return added?.personId ?? null;
}

async function corporationOf(tx: Transaction, id: string) {
  const [corporation] = await tx
    .select({ id: corporations.id, name: corporations.name })
    .from(corporations)
    .where(eq(corporations.id, id));
  if (!corporation) throw new Error("a corporation that does not exist");
  return corporation;
}
