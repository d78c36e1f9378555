import { and, eq, exists, getTableColumns, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";

import { done, problem } from "#app/lib/outcome.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { people } from "#db/schema/people.ts";
import { planMembers } from "#db/schema/plan-members.ts";
import { tenders } from "#db/schema/tenders.ts";

import type { MemberRole } from "./together/members.ts";

/**
 * A plan that one owns, writes in as a co-applicant, or enters for somebody as staff, locked for the change, with the
 * call it is for; null for anybody else's and for who only reads. A deadline is judged by the call's own moments, so
 * the row of the call needs no lock.
 */
export async function findOwnForChange(tx: Transaction, personId: string, applicationId: string) {
  // Row security shows what is entered for somebody in the scope of the corporation alone.
  const writes = or(reachedBy(tx, personId, ["edit"]), eq(applications.enteredBy, personId));
  const here = and(eq(applications.id, applicationId), writes);
  const itsCall = and(
    eq(tenders.corporationId, applications.corporationId),
    eq(tenders.id, applications.tenderId),
  );
  // Sent together, answered in this order: what is read of the call is read once the plan is locked.
  const [[locked], [tender]] = await Promise.all([
    tx.select().from(applications).where(here).for("update"),
    tx.select(getTableColumns(tenders)).from(tenders).innerJoin(applications, itsCall).where(here),
  ]);
  // Row security lets a co-applicant lock no plan that was handed in; that it was, they may be told.
  const [plan] = locked ? [locked] : await tx.select().from(applications).where(here);
  return plan && tender ? { plan, tender } : null;
}

/** The same for what is the owner's alone; a co-applicant is told so ("owners-step", with the owner's name). */
export async function findOwnedForChange(tx: Transaction, personId: string, applicationId: string) {
  const found = await findOwnForChange(tx, personId, applicationId);
  if (!found) return refusalTo(tx, personId, applicationId);
  if (found.plan.personId === personId) return done(found);
  return problem("owners-step", { owner: await nameOf(tx, found.plan.personId) });
}

/** Why somebody may not write in a plan: they only read it ("only-reading"), or it is not there for them. */
export async function refusalTo(tx: Transaction, personId: string, applicationId: string) {
  const [read] = await tx
    .select({ ownerId: applications.personId })
    .from(applications)
    .where(and(eq(applications.id, applicationId), reachedBy(tx, personId, ["view"])));
  if (!read) return problem("not-found");
  return problem("only-reading", { owner: await nameOf(tx, read.ownerId) });
}

/** Whether there is such a plan for this person: their own, or one that they read or write along in. */
export async function isThereFor(tx: Transaction, personId: string, applicationId: string): Promise<boolean> {
  const here = and(eq(applications.id, applicationId), reachedBy(tx, personId, ["edit", "view"]));
  return (await tx.$count(applications, here)) > 0;
}

/** As a condition on `applications`: this person's own, or one they work on in one of these roles. */
export function reachedBy(tx: Transaction, personId: string, roles: readonly MemberRole[]) {
  const places = tx
    .select({ one: sql`1` })
    .from(planMembers)
    .where(
      and(
        eq(planMembers.corporationId, applications.corporationId),
        eq(planMembers.applicationId, applications.id),
        eq(planMembers.personId, personId),
        inArray(planMembers.role, [...roles]),
        isNotNull(planMembers.acceptedAt),
        isNull(planMembers.removedAt),
      ),
    );
  return or(eq(applications.personId, personId), exists(places));
}

async function nameOf(tx: Transaction, personId: string): Promise<string> {
  const [person] = await tx
    .select({ name: people.name, email: people.email })
    .from(people)
    .where(eq(people.id, personId));
  return person?.name || person?.email || "";
}
