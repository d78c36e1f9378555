import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import type { PlanRole } from "#app/domain/applications/together/members.ts";
import { presenceOf } from "#app/domain/applications/together/presence.ts";
import type { StoredMember } from "#app/domain/applications/together/queries.server.ts";

type Stored = {
  readonly plan: { readonly personId: string };
  readonly owner: { readonly name: string; readonly email: string };
  readonly members: readonly StoredMember[];
  readonly parts: readonly { part: PlanPart; savedBy: string | null; savedAt: Date }[];
};

/** Everybody on a plan as its pages show them: who, in which role, and where each writes now or wrote last. */
export function planPeople({ plan, owner, members, parts }: Stored, readerId: string, now: Date) {
  const presence = (personId: string | null) => {
    const last = personId && personId !== readerId ? presenceOf(personId, parts, now) : null;
    return last && { part: last.part, at: last.at.toISOString(), isNow: last.isNow };
  };
  const people = [
    {
      memberId: null,
      personId: plan.personId,
      name: owner.name || owner.email,
      email: owner.email,
      role: "owner" as PlanRole,
      answer: "along" as const,
      isReader: plan.personId === readerId,
      presence: presence(plan.personId),
    },
    ...members.map((member) => ({
      memberId: member.memberId,
      personId: member.personId,
      name: member.name || member.invitedEmail,
      email: member.invitedEmail,
      role: member.role as PlanRole,
      answer: answerOf(member, now),
      isReader: member.personId === readerId,
      presence: presence(member.personId),
    })),
  ];
  return {
    people,
    owner: owner.name || owner.email,
    role: people.find(({ isReader }) => isReader)?.role ?? "view",
    others: people.filter(({ isReader }) => !isReader),
  };
}

function answerOf(member: { readonly personId: string | null; readonly expiresAt: string }, now: Date) {
  if (member.personId) return "along" as const;
  return new Date(member.expiresAt) > now ? ("asked" as const) : ("expired" as const);
}
