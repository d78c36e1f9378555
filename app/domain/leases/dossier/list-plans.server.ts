import { and, asc, eq, sql } from "drizzle-orm";

import { calledAs, calledOrNull } from "#app/domain/people/called.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications, assessments, choiceReasons } from "#db/schema/applications.ts";
import { people } from "#db/schema/people.ts";
import { repairRequests } from "#db/schema/repairs.ts";
import { knockOuts } from "#db/schema/shortlist.ts";
import { staffTies } from "#db/schema/staff-ties.ts";
import { criteria } from "#db/schema/tenders.ts";
import { planDigests } from "#db/schema/triage.ts";

import type { DossierPlan, DossierTie } from "./dossier.ts";

type Call = { readonly corporationId: string; readonly tenderId: string };

/** Every plan of a call that was opened, in the order of handing in, with what was said and asked of it. */
export async function listDossierPlans(
  tx: Transaction,
  { corporationId, tenderId }: Call,
): Promise<DossierPlan[]> {
  const rows = await tx
    .select({
      id: applications.id,
      receiptNumber: sql<string>`coalesce(${applications.receiptNumber}, '')`,
      tradeName: applications.tradeName,
      state: applications.state,
      submittedAt: applications.submittedAt,
      seal: applications.contentHash,
      units: sql<readonly string[]>`coalesce(${planDigests.glance} -> 'units', '[]')`,
      complete: assessments.complete,
      choice: assessments.choice,
      repair: {
        fields: repairRequests.fields,
        askedAt: repairRequests.askedAt,
        dueAt: repairRequests.dueAt,
        answeredAt: repairRequests.answeredAt,
        expiredAt: repairRequests.expiredAt,
        seal: repairRequests.contentHash,
      },
      asker: calledOrNull(people),
      ties: tiesColumn,
      knockOut: { kind: knockOuts.kind, reason: knockOuts.reason },
      reasons: sql<
        DossierPlan["reasons"]
      >`(select coalesce(json_agg(json_build_object('criterionId', r.criterion_id, 'reason', r.reason)
        order by c.position), '[]') from ${choiceReasons} r
        join ${criteria} c on c.corporation_id = r.corporation_id and c.id = r.criterion_id
        where r.corporation_id = ${applications.corporationId} and r.application_id = ${applications.id})`,
    })
    .from(applications)
    .leftJoin(assessments, isOf(assessments))
    .leftJoin(knockOuts, isOf(knockOuts))
    .leftJoin(planDigests, isOf(planDigests))
    .leftJoin(repairRequests, isOf(repairRequests))
    .leftJoin(people, eq(people.id, repairRequests.askedBy))
    .where(and(eq(applications.corporationId, corporationId), eq(applications.tenderId, tenderId)))
    .orderBy(asc(applications.submittedAt), asc(applications.id));
  return rows.map(({ asker, repair, ...plan }) => ({
    ...plan,
    repair: repair && { ...repair, asker: asker ?? "" },
  }));
}

type StoredTie = Omit<DossierTie, "declaredAt"> & { readonly declaredAt: string };

/** Who of staff declared a tie to a plan, the first one first; moments are kept as text in it. */
const tiesColumn = sql<
  DossierTie[]
>`(select coalesce(json_agg(json_build_object('person', coalesce(${calledAs("p")}, ''),
    'reason', s.reason, 'declaredAt', s.declared_at) order by s.declared_at, s.person_id), '[]')
  from ${staffTies} s left join ${people} p on p.id = s.person_id
  where s.corporation_id = ${applications.corporationId} and s.application_id = ${applications.id})`.mapWith(
  (stored: readonly StoredTie[]) =>
    stored.map((tie): DossierTie => ({ ...tie, declaredAt: new Date(tie.declaredAt) })),
);

type OfPlan = typeof assessments | typeof knockOuts | typeof planDigests | typeof repairRequests;

function isOf(table: OfPlan) {
  return and(eq(table.corporationId, applications.corporationId), eq(table.applicationId, applications.id));
}
