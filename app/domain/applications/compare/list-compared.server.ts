import { and, eq, inArray, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { applications, assessments, choiceReasons } from "#db/schema/applications.ts";
import { people } from "#db/schema/people.ts";
import { knockOuts } from "#db/schema/shortlist.ts";
import { planDigests } from "#db/schema/triage.ts";

import { withoutNames } from "../nameless/without-names.ts";
import { submittedStates } from "../states.ts";
import { membersColumn } from "../together/queries.server.ts";

type Call = { readonly corporationId: string; readonly tenderId: string };
type Reason = { readonly criterionId: string; readonly reason: string };

/**
 * These plans of one call with what is compared of them, in the order asked; what one may not read is left out. `nameless`
 * gives each under its number, with no name in any of its words.
 */
export async function listCompared(
  tx: Transaction,
  call: Call,
  ids: readonly string[],
  { nameless = false } = {},
) {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({
      id: applications.id,
      tradeName: applications.tradeName,
      receiptNumber: applications.receiptNumber,
      ownerName: people.name,
      members: membersColumn,
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
    .innerJoin(people, eq(people.id, applications.personId))
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
  return rows
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map(({ ownerName, members, receiptNumber, ...plan }) => {
      if (!nameless) return plan;
      const makers = [ownerName, ...members.map(({ name }) => name ?? "")];
      const hidden = withoutNames({ glance: plan.glance, reasons: plan.reasons }, { ...plan, makers });
      return {
        ...plan,
        ...(hidden as Pick<typeof plan, "glance" | "reasons">),
        tradeName: receiptNumber ?? "",
      };
    });
}

function isOf(table: typeof assessments | typeof knockOuts | typeof planDigests) {
  return and(eq(table.corporationId, applications.corporationId), eq(table.applicationId, applications.id));
}
