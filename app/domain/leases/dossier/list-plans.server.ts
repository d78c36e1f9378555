import { and, asc, eq, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { applications, assessments, choiceReasons } from "#db/schema/applications.ts";
import { knockOuts } from "#db/schema/shortlist.ts";
import { criteria } from "#db/schema/tenders.ts";
import { planDigests } from "#db/schema/triage.ts";

import type { DossierPlan } from "./dossier.ts";

type Call = { readonly corporationId: string; readonly tenderId: string };

/** Every plan of a call that was opened, in the order of handing in, with what was said of it. */
export async function listDossierPlans(
  tx: Transaction,
  { corporationId, tenderId }: Call,
): Promise<DossierPlan[]> {
  return tx
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
    .where(and(eq(applications.corporationId, corporationId), eq(applications.tenderId, tenderId)))
    .orderBy(asc(applications.submittedAt), asc(applications.id));
}

function isOf(table: typeof assessments | typeof knockOuts | typeof planDigests) {
  return and(eq(table.corporationId, applications.corporationId), eq(table.applicationId, applications.id));
}
