import { and, eq, inArray, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { applications, assessments } from "#db/schema/applications.ts";
import { repairRequests } from "#db/schema/repairs.ts";
import { staffTies } from "#db/schema/staff-ties.ts";
import { planDigests } from "#db/schema/triage.ts";

import { submittedStates } from "../states.ts";

export type Call = { readonly corporationId: string; readonly tenderId: string };
export type TriageCounts = Awaited<ReturnType<typeof countTriage>>;

/** How the whole call stands, whatever a view of it shows. */
export async function countTriage(tx: Transaction, call: Call) {
  const [counts] = await countQuery(tx, call);
  return counts ?? { received: 0, complete: 0, chosen: 0, declined: 0, tied: 0, uncounted: 0, branches: [] };
}

/** The same as a query of one row, for inside another. */
export function countQuery(tx: Transaction, { corporationId, tenderId }: Call) {
  return tx
    .select({
      received: sql<number>`count(*)::int`.as("received"),
      complete: sql<number>`count(*) filter (where ${assessments.complete})::int`.as("complete"),
      chosen: sql<number>`count(*) filter (where ${assessments.choice} = 'shortlist')::int`.as("chosen"),
      declined: sql<number>`count(*) filter (where ${assessments.choice} = 'decline')::int`.as("declined"),
      /** How many plans the reader does not get, because they know the maker. */
      tied: sql<number>`(select count(*)::int from ${staffTies} s where s.corporation_id = ${corporationId}
        and s.tender_id = ${tenderId} and s.person_id = plint_person())`.as("tied"),
      uncounted: sql<number>`count(*) filter (where ${planDigests.seal} is null)::int`.as("uncounted"),
      /** The trades that a plan has, each once: what a filter can find. */
      branches: sql<
        string[]
      >`coalesce(json_agg(distinct ${applications.branch}) filter (where ${applications.branch} <> ''), '[]')`.as(
        "branches",
      ),
    })
    .from(applications)
    .leftJoin(assessments, isOf(assessments))
    .leftJoin(planDigests, isOf(planDigests))
    .where(ofCall({ corporationId, tenderId }));
}

export const ofCall = ({ corporationId, tenderId }: Call) =>
  and(
    eq(applications.corporationId, corporationId),
    eq(applications.tenderId, tenderId),
    inArray(applications.state, submittedStates),
  );

export function isOf(table: typeof assessments | typeof repairRequests | typeof planDigests) {
  return and(eq(table.corporationId, applications.corporationId), eq(table.applicationId, applications.id));
}
