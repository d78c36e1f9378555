import { and, eq, gt, isNull, sql } from "drizzle-orm";

import { databaseNow, write } from "#app/domain/events/write.server.ts";
import type { System } from "#app/domain/people/actor.ts";
import { findPersonByEmail, personOfAddress } from "#app/domain/people/person-of-address.server.ts";
import { sha256 } from "#app/domain/people/secrets.server.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { people } from "#db/schema/people.ts";
import { planMembers } from "#db/schema/plan-members.ts";
import { tenders } from "#db/schema/tenders.ts";
import { inScope } from "#db/scope.server.ts";

import { SECOND_TAP_MINUTES } from "./members.ts";
import { whyClosed } from "../rules.ts";
import { canAskMembers } from "./rules.ts";

const door: System = { kind: "system", name: "plan-invitation", forSomebody: true };

/**
 * The place on a plan that a mailed link leads to, with who asks, whether the invited person has a name yet, and who
 * that is if they were here before (`knownAs`); null for a link that leads nowhere (any more). Looking changes
 * nothing, so mail scanners do no harm.
 */
export async function findMemberInvitation(db: Db, token: string) {
  return inScope(db, { kind: "system" }, async (tx) => {
    const now = await databaseNow(tx);
    const asked = await findAsked(tx, token, now, "look");
    if (!asked) return null;
    const { member, tender, owner } = asked;
    const known = await findPersonByEmail(tx, member.email);
    return {
      email: member.email,
      role: member.role,
      applicationId: member.applicationId,
      isAccepted: member.acceptedAt !== null,
      hasName: (known?.name ?? "") !== "",
      knownAs: known && !isMadeHere(known, member) ? known.id : null,
      owner: owner.name || owner.email,
      tradeName: asked.plan.tradeName,
      rules: tender.rules,
    };
  });
}

type Visitor = { readonly name: string; readonly locale: Locale; readonly signedInAs: string | null };

/**
 * Takes the place. For somebody new the link is proof enough of the mailbox: it makes the person, and `opensSession`
 * tells that it lets them in too; again within ten minutes, for the second of two taps. Whoever was here before has
 * more to lose than a place, to whomever a letter is forwarded: they are signed in already ("sign-in-first").
 */
export async function acceptMembership(db: Db, token: string, visitor: Visitor) {
  return write(db, door, { verb: "accept-membership" }, async ({ tx, now, record }) => {
    const asked = await findAsked(tx, token, now, "take");
    if (!asked) return problem("link-used-or-old");
    const { member, plan, tender } = asked;
    const { corporationId, applicationId } = member;
    const known = await findPersonByEmail(tx, member.email);
    const opensSession = !known || isMadeHere(known, member);
    if (!opensSession && known.id !== visitor.signedInAs) return problem("sign-in-first");
    if (member.personId) return done({ personId: member.personId, applicationId, opensSession });
    if (!canAskMembers(plan, tender, now)) return whyClosed(tender);
    const { name, locale } = visitor;
    const personId = await personOfAddress(tx, member.email, { name, locale });
    // An address that changed hands could be the owner's own by now.
    if (personId === plan.personId) return problem("own-address");
    await tx
      .update(people)
      .set({ name })
      .where(and(eq(people.id, personId), eq(people.name, "")));
    const [taken] = await tx
      .update(planMembers)
      .set({ personId, acceptedAt: now })
      .where(
        and(
          eq(planMembers.corporationId, corporationId),
          eq(planMembers.id, member.id),
          isNull(planMembers.acceptedAt),
          isNull(planMembers.removedAt),
          gt(planMembers.expiresAt, now),
        ),
      )
      .returning({ id: planMembers.id });
    // The other of two taps was first; it was the same person.
    if (taken)
      await record(
        "application.member-joined",
        { corporationId, tenderId: plan.tenderId, applicationId },
        { personId },
      );
    return done({ personId, applicationId, opensSession });
  });
}

type Member = typeof planMembers.$inferSelect;

/** Whether this person came to be by taking this place: the verb tells its moment first and makes the person then. */
function isMadeHere(person: { readonly id: string; readonly createdAt: Date }, member: Member): boolean {
  const { personId, acceptedAt } = member;
  return person.id === personId && acceptedAt !== null && person.createdAt >= acceptedAt;
}

/** Asked and not answered, or answered a moment ago. Of two who take it at once the second waits for the first. */
async function findAsked(tx: Transaction, token: string, now: Date, aim: "look" | "take") {
  const secondTap = new Date(now.getTime() - SECOND_TAP_MINUTES * 60_000);
  const rows = tx
    .select({
      member: planMembers,
      plan: applications,
      tender: tenders,
      owner: { name: people.name, email: people.email },
    })
    .from(planMembers)
    .innerJoin(
      applications,
      and(
        eq(applications.corporationId, planMembers.corporationId),
        eq(applications.id, planMembers.applicationId),
      ),
    )
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, applications.corporationId), eq(tenders.id, applications.tenderId)),
    )
    .innerJoin(people, eq(people.id, applications.personId))
    .where(
      and(
        eq(planMembers.inviteHash, sha256(token)),
        isNull(planMembers.removedAt),
        sql`case when ${planMembers.acceptedAt} is null then ${planMembers.expiresAt} > ${now.toISOString()}::timestamptz
          else ${planMembers.acceptedAt} > ${secondTap.toISOString()}::timestamptz end`,
      ),
    );
  const [row] = await (aim === "take" ? rows.for("update", { of: planMembers }) : rows);
  return row ?? null;
}
