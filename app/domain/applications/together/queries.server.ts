import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";

import type { Recipient } from "#app/domain/outbox/queue-letter.server.ts";
import { findRecipient } from "#app/domain/people/letters.server.ts";
import { localeIn } from "#app/i18n/locales.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { people } from "#db/schema/people.ts";
import { planMembers } from "#db/schema/plan-members.ts";

import type { MemberRole } from "./members.ts";

type Plan = { readonly corporationId: string; readonly id: string; readonly personId: string };

/** A co-applicant as a plan's pages need them; the name is null until the invitation is accepted. */
export type StoredMember = {
  readonly memberId: string;
  readonly personId: string | null;
  readonly invitedEmail: string;
  readonly role: MemberRole;
  /** ISO moment until which the invitation works. */
  readonly expiresAt: string;
  readonly name: string | null;
};

/** As a column of a query on `applications`: its co-applicants by place, also who was asked and has not answered. */
export const membersColumn = sql<StoredMember[]>`(
  select coalesce(json_agg(json_build_object('memberId', m.id, 'personId', m.person_id, 'invitedEmail', m.email,
    'role', m.role, 'expiresAt', m.expires_at, 'name', p.name) order by m.place), '[]')
  from ${planMembers} m left join ${people} p on p.id = m.person_id
  where m.corporation_id = ${applications.corporationId} and m.application_id = ${applications.id}
    and m.removed_at is null)`;

/** Who gets a letter that concerns everybody on the plan: its owner and whoever said yes. */
export async function listMakers(tx: Transaction, plan: Plan): Promise<Recipient[]> {
  const [owner, along] = await Promise.all([
    findRecipient(tx, plan.personId),
    tx
      .select({ email: people.email, name: people.name, locale: people.locale })
      .from(planMembers)
      .innerJoin(people, eq(people.id, planMembers.personId))
      .where(and(livePlacesOf(plan), isNotNull(planMembers.acceptedAt)))
      .orderBy(asc(planMembers.place)),
  ]);
  return [owner, ...along.map((row) => ({ ...row, locale: localeIn(row.locale) }))];
}

/** Whether this person makes or made the plan, as its owner or along with them; whoever was removed stays one. */
export async function isMaker(tx: Transaction, plan: Plan, personId: string): Promise<boolean> {
  if (plan.personId === personId) return true;
  const places = and(
    eq(planMembers.corporationId, plan.corporationId),
    eq(planMembers.applicationId, plan.id),
    eq(planMembers.personId, personId),
  );
  return (await tx.$count(planMembers, places)) > 0;
}

/** As a condition on `plan_members`: the places of this plan from which nobody was taken off. */
export function livePlacesOf(plan: Pick<Plan, "corporationId" | "id">) {
  return and(
    eq(planMembers.corporationId, plan.corporationId),
    eq(planMembers.applicationId, plan.id),
    isNull(planMembers.removedAt),
  );
}
