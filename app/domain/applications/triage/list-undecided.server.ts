import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { applications, assessments } from "#db/schema/applications.ts";

import { type Call, isOf } from "./count-triage.server.ts";

/** The states in which a plan can still be chosen or declined. */
const isOpen = inArray(applications.state, ["submitted", "checked"]);

const isOfCall = ({ corporationId, tenderId }: Call) =>
  and(eq(applications.corporationId, corporationId), eq(applications.tenderId, tenderId), isOpen);

/** Of these plans those that nobody chose for or declined yet, in the order in which they came; others are left out. */
export async function listUndecided(tx: Transaction, call: Call, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return tx
    .select({
      id: applications.id,
      tradeName: applications.tradeName,
      receiptNumber: applications.receiptNumber,
    })
    .from(applications)
    .leftJoin(assessments, isOf(assessments))
    .where(and(isOfCall(call), inArray(applications.id, [...ids]), isNull(assessments.choice)))
    .orderBy(asc(applications.submittedAt), asc(applications.id));
}

/** The next plan without a choice after this one in the order in which they came, then from the beginning; null when all have one. */
export async function findNextUndecided(tx: Transaction, call: Call, afterId: string) {
  const place = sql`(select p.submitted_at, p.id from ${applications} p
    where p.corporation_id = ${call.corporationId} and p.id = ${afterId})`;
  const [next] = await tx
    .select({ id: applications.id })
    .from(applications)
    .leftJoin(assessments, isOf(assessments))
    .where(and(isOfCall(call), isNull(assessments.choice), sql`${applications.id} <> ${afterId}`))
    .orderBy(
      sql`(${applications.submittedAt}, ${applications.id}) < ${place}`,
      asc(applications.submittedAt),
      asc(applications.id),
    )
    .limit(1);
  return next?.id ?? null;
}
