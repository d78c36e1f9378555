import { and, eq, isNotNull, isNull } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { planMembers } from "#db/schema/plan-members.ts";

import { findOwnedForChange } from "../find-own.server.ts";
import type { MemberRole } from "./members.ts";
import { livePlacesOf } from "./queries.server.ts";

/** The owner lets a co-applicant write, or only read, from now on. */
export async function changeMemberRole(
  db: Db,
  owner: Entrepreneur,
  applicationId: string,
  memberId: string,
  role: MemberRole,
) {
  return write(db, owner, { verb: "change-member-role" }, async ({ tx, record }) => {
    const owned = await findOwnedForChange(tx, owner.personId, applicationId);
    if (!owned.ok) return owned;
    const { corporationId, tenderId } = owned.value.plan;
    const [changed] = await tx
      .update(planMembers)
      .set({ role })
      .where(and(livePlacesOf(owned.value.plan), eq(planMembers.id, memberId)))
      .returning({ id: planMembers.id });
    if (!changed) return problem("not-found");
    await record("application.member-changed", { corporationId, tenderId, applicationId }, { role });
    return done({ applicationId });
  });
}

/** The owner takes somebody off the plan; from that moment it is not there for them. Twice is fine. */
export async function removeMember(db: Db, owner: Entrepreneur, applicationId: string, memberId: string) {
  return write(db, owner, { verb: "remove-member" }, async ({ tx, now, record }) => {
    const owned = await findOwnedForChange(tx, owner.personId, applicationId);
    if (!owned.ok) return owned;
    const { corporationId, tenderId } = owned.value.plan;
    const [removed] = await tx
      .update(planMembers)
      .set({ removedAt: now })
      .where(and(livePlacesOf(owned.value.plan), eq(planMembers.id, memberId)))
      .returning({ id: planMembers.id });
    if (removed) await record("application.member-removed", { corporationId, tenderId, applicationId });
    return done({ applicationId });
  });
}

/** A co-applicant leaves; what they wrote stays in the plan. The owner cannot leave the own plan ("not-found"). */
export async function leavePlan(db: Db, member: Entrepreneur, applicationId: string) {
  return write(db, member, { verb: "leave-plan" }, async ({ tx, now, record }) => {
    const [left] = await tx
      .update(planMembers)
      .set({ removedAt: now })
      .where(
        and(
          eq(planMembers.applicationId, applicationId),
          eq(planMembers.personId, member.personId),
          isNotNull(planMembers.acceptedAt),
          isNull(planMembers.removedAt),
        ),
      )
      .returning({ corporationId: planMembers.corporationId });
    if (!left) return problem("not-found");
    await record("application.member-left", { corporationId: left.corporationId, applicationId });
    return done({ applicationId });
  });
}
