import { eq, sql } from "drizzle-orm";

import { WISH_SECONDS } from "#app/domain/events/idempotency.server.ts";
import { write } from "#app/domain/events/write.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { findRecipient } from "#app/domain/people/letters.server.ts";
import { takeTry } from "#app/domain/people/rate-limit.server.ts";
import { newSecret, sha256 } from "#app/domain/people/secrets.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { addDays, dayOf, momentAt } from "#app/lib/dates.ts";
import { done, problem } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { planMembers } from "#db/schema/plan-members.ts";

import { findOwnedForChange } from "../find-own.server.ts";
import { freePlace, INVITATION_DAYS, MAX_MEMBERS, type MemberRole } from "./members.ts";
import { livePlacesOf } from "./queries.server.ts";
import { whyClosed } from "../rules.ts";
import { canAskMembers } from "./rules.ts";

export type MemberInput = { readonly email: string; readonly role: MemberRole };

/**
 * The owner asks somebody to work on the plan: a letter with a link that works for seven days, once. Asking an address
 * again that has not answered sends a new link; the old one stops. At most five people at a time, and until closing.
 */
export async function inviteMember(
  db: Db,
  owner: Entrepreneur,
  applicationId: string,
  input: MemberInput,
  key?: string,
) {
  // Nobody's mailbox is filled through this form.
  const allowed = await takeTry(db, [
    { bucket: `plan-invitation-by:${owner.personId}`, max: 20, minutes: 60 },
    { bucket: `plan-invitation-to:${input.email}`, max: 5, minutes: 24 * 60 },
  ]);
  if (!allowed.ok) return allowed;
  const command = { verb: "invite-member", key, input: { applicationId, ...input } };
  return write(db, owner, command, async ({ tx, now, record, mail }) => {
    const owned = await findOwnedForChange(tx, owner.personId, applicationId);
    if (!owned.ok) return owned;
    const { plan, tender } = owned.value;
    if (!canAskMembers(plan, tender, now)) return whyClosed(tender);
    const sender = await findRecipient(tx, owner.personId);
    if (sender.email.toLowerCase() === input.email) return problem("own-address");
    const live = await listLive(tx, plan);
    const known = live.find(({ email }) => email.toLowerCase() === input.email);
    if (known?.acceptedAt) return problem("already-along");
    // Five presses of a form without a key are one letter, with one link that works.
    if (known && !key && known.role === input.role && isJustNow(known.invitedAt, now))
      return done({ email: input.email });
    const place = known?.place ?? freePlace(live.map((member) => member.place));
    if (place === null) return problem("too-many-members", { max: MAX_MEMBERS });
    const token = newSecret();
    const expiresAt = lastMomentOf(now);
    const asked = { role: input.role, inviteHash: sha256(token), invitedAt: now, expiresAt };
    const where = { corporationId: plan.corporationId, applicationId };
    if (known) await tx.update(planMembers).set(asked).where(eq(planMembers.id, known.id));
    else {
      const by = { ownerId: owner.personId, invitedBy: owner.personId };
      await tx.insert(planMembers).values({ ...where, ...by, ...asked, place, email: input.email });
    }
    await record("application.member-invited", { ...where, tenderId: plan.tenderId }, { role: input.role });
    await mail({
      letter: "plan-member-invited",
      about: sha256(token),
      to: { email: input.email, name: "", locale: sender.locale },
      corporationId: plan.corporationId,
      props: {
        url: paths.applicant.invitation(token),
        owner: sender.name || sender.email,
        address: tender.rules ? addressOf(tender.rules) : "",
        tradeName: plan.tradeName,
        role: input.role,
        expiresAt: expiresAt.toISOString(),
      },
    });
    return done({ email: input.email });
  });
}

function isJustNow(moment: Date, now: Date): boolean {
  return now.getTime() - moment.getTime() < WISH_SECONDS * 1_000;
}

/** The end of the seventh day from now, or a week to the minute where the clock skips that moment. */
function lastMomentOf(now: Date): Date {
  const week = new Date(now.getTime() + INVITATION_DAYS * 24 * 3_600_000);
  return momentAt(addDays(dayOf(week), 1), 0) ?? week;
}

async function listLive(tx: Transaction, plan: { readonly corporationId: string; readonly id: string }) {
  return tx
    .select({
      id: planMembers.id,
      email: planMembers.email,
      place: planMembers.place,
      acceptedAt: planMembers.acceptedAt,
      invitedAt: planMembers.invitedAt,
      role: planMembers.role,
    })
    .from(planMembers)
    .where(livePlacesOf(plan))
    .orderBy(sql`${planMembers.place}`);
}
