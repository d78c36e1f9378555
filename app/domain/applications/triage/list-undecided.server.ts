import { and, asc, eq, inArray, isNull, ne, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { applications, assessments } from "#db/schema/applications.ts";
import { events } from "#db/schema/events.ts";
import { paperEntries } from "#db/schema/paper-entries.ts";
import { planMembers } from "#db/schema/plan-members.ts";

import { type Call, isOf } from "./count-triage.server.ts";

/** The states in which a plan can still be chosen or declined. */
const isOpen = inArray(applications.state, ["submitted", "checked"]);

/** A call, and who weighs its plans. */
type Weighing = Call & { readonly personId: string };

/** Without the plans that this person makes or made, or typed for somebody: those a colleague weighs. */
const isToWeigh = ({ corporationId, tenderId, personId }: Weighing) =>
  and(
    eq(applications.corporationId, corporationId),
    eq(applications.tenderId, tenderId),
    isOpen,
    ne(applications.personId, personId),
    sql`not exists (select from ${planMembers} m where m.corporation_id = ${corporationId}
      and m.application_id = ${applications.id} and m.person_id = ${personId})`,
    sql`not exists (select from ${paperEntries} e where e.corporation_id = ${corporationId}
      and e.application_id = ${applications.id} and e.entered_by = ${personId})`,
    sql`not exists (select from ${events} v where v.corporation_id = ${corporationId} and v.tender_id = ${tenderId}
      and v.application_id = ${applications.id} and v.actor_id = ${personId} and v.details ? 'onBehalf')`,
  );

/** Of these plans those that this person can still choose for or decline, in the order in which they came. */
export async function listUndecided(tx: Transaction, call: Weighing, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return tx
    .select({
      id: applications.id,
      tradeName: applications.tradeName,
      receiptNumber: applications.receiptNumber,
    })
    .from(applications)
    .leftJoin(assessments, isOf(assessments))
    .where(and(isToWeigh(call), inArray(applications.id, [...ids]), isNull(assessments.choice)))
    .orderBy(asc(applications.submittedAt), asc(applications.id));
}

/** The next such plan after this one in the order in which they came, then from the beginning; null when none is left. */
export async function findNextUndecided(tx: Transaction, call: Weighing, afterId: string) {
  const place = sql`(select p.submitted_at, p.id from ${applications} p
    where p.corporation_id = ${call.corporationId} and p.id = ${afterId})`;
  const [next] = await tx
    .select({ id: applications.id })
    .from(applications)
    .leftJoin(assessments, isOf(assessments))
    .where(and(isToWeigh(call), isNull(assessments.choice), sql`${applications.id} <> ${afterId}`))
    .orderBy(
      sql`(${applications.submittedAt}, ${applications.id}) < ${place}`,
      asc(applications.submittedAt),
      asc(applications.id),
    )
    .limit(1);
  return next?.id ?? null;
}
