import { and, eq, inArray, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { applications, assessments, choiceReasons } from "#db/schema/applications.ts";
import { knockOuts } from "#db/schema/shortlist.ts";
import { planDigests } from "#db/schema/triage.ts";

import { submittedStates } from "../states.ts";

type Call = { readonly corporationId: string; readonly tenderId: string };
type Reason = { readonly criterionId: string; readonly reason: string };

/** These plans of one call with what is compared of them, in the order asked; what one may not read is left out. */
export async function listCompared(tx: Transaction, call: Call, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({
      id: applications.id,
      tradeName: applications.tradeName,
      branch: applications.branch,
      choice: assessments.choice,
      knockOut: knockOuts.kind,
      lights: planDigests.lights,
      completeParts: planDigests.completeParts,
      glance: planDigests.glance,
      reasons: sql<
        Reason[]
      >`(select coalesce(json_agg(json_build_object('criterionId', r.criterion_id, 'reason', r.reason)), '[]')
        from ${choiceReasons} r
        where r.corporation_id = ${applications.corporationId} and r.application_id = ${applications.id})`,
    })
    .from(applications)
    .leftJoin(assessments, isOf(assessments))
    .leftJoin(knockOuts, isOf(knockOuts))
    .leftJoin(planDigests, isOf(planDigests))
    .where(
      and(
        eq(applications.corporationId, call.corporationId),
        eq(applications.tenderId, call.tenderId),
        inArray(applications.id, [...ids]),
        inArray(applications.state, submittedStates),
      ),
    );
  return rows.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

function isOf(table: typeof assessments | typeof knockOuts | typeof planDigests) {
  return and(eq(table.corporationId, applications.corporationId), eq(table.applicationId, applications.id));
}
