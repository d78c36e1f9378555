import { and, eq, inArray, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Transaction } from "#db/client.server.ts";
import { applications, assessments, choiceReasons } from "#db/schema/applications.ts";
import { people } from "#db/schema/people.ts";
import { planNotes } from "#db/schema/plan-notes.ts";
import { repairRequests } from "#db/schema/repairs.ts";
import { spokenColumn } from "./paper/find-spoken-for.server.ts";
import { knockOuts } from "#db/schema/shortlist.ts";
import { staffTies } from "#db/schema/staff-ties.ts";
import { planDigests } from "#db/schema/triage.ts";
import { markColumn } from "./paper/mark-column.server.ts";
import { listContent } from "./queries.server.ts";
import { submittedStates } from "./states.ts";
import { membersColumn } from "./together/queries.server.ts";

/**
 * One received plan with who made it (its owner first), all that was said and asked about it, and the database's clock;
 * null when sealed, absent or another's.
 */
export async function findApplicationForStaff(tx: Transaction, corporationId: string, applicationId: string) {
  const rows = await tx
    .select({
      plan: applications,
      assessment: assessments,
      mark: markColumn,
      spoken: spokenColumn,
      ownerName: people.name,
      members: membersColumn,
      repair: repairRequests,
      now: sql<string>`plint_now()`,
      notes: sql<number>`(select count(*)::int from ${planNotes} n
        where n.corporation_id = ${applications.corporationId} and n.application_id = ${applications.id})`,
      /** Colleagues who do not read this plan, because they know its maker. */
      tiedStaff: sql<
        string[]
      >`(select coalesce(json_agg(coalesce(nullif(p.name, ''), p.email) order by s.declared_at), '[]')
        from ${staffTies} s join people p on p.id = s.person_id
        where s.corporation_id = ${applications.corporationId} and s.application_id = ${applications.id})`,
      knockOut: { kind: knockOuts.kind, reason: knockOuts.reason },
      glance: planDigests.glance,
      criterionId: choiceReasons.criterionId,
      reason: choiceReasons.reason,
    })
    .from(applications)
    .innerJoin(people, eq(people.id, applications.personId))
    .leftJoin(assessments, isOf(assessments))
    .leftJoin(repairRequests, isOf(repairRequests))
    .leftJoin(knockOuts, isOf(knockOuts))
    .leftJoin(planDigests, isOf(planDigests))
    .leftJoin(choiceReasons, isOf(choiceReasons))
    .where(
      and(
        eq(applications.corporationId, corporationId),
        eq(applications.id, applicationId),
        inArray(applications.state, submittedStates),
      ),
    );
  const [first] = rows;
  if (!first) return null;
  const reasons = rows.flatMap(({ criterionId, reason }) =>
    criterionId !== null && reason !== null ? [{ criterionId, reason }] : [],
  );
  const content = await listContent(tx, corporationId, applicationId);
  const {
    plan,
    assessment,
    mark,
    spoken,
    ownerName,
    members,
    repair,
    knockOut,
    glance,
    tiedStaff,
    notes,
    now,
  } = first;
  const makers = [ownerName, ...members.map(({ name }) => name)].filter(
    (name) => name !== null && name !== "",
  );
  return {
    plan,
    makers,
    assessment,
    mark,
    spoken,
    repair,
    knockOut,
    glance,
    tiedStaff,
    notes,
    now: new Date(now),
    reasons,
    ...content,
  };
}

type OfPlan = { readonly corporationId: AnyPgColumn; readonly applicationId: AnyPgColumn };
const isOf = (table: OfPlan) =>
  and(eq(table.corporationId, applications.corporationId), eq(table.applicationId, applications.id));
