import { and, type AnyColumn, eq, sql } from "drizzle-orm";

import { isTied } from "#app/domain/applications/ties/declare-staff-tie.server.ts";
import { hasEnteredFor } from "#app/domain/applications/paper/entered-for.server.ts";
import { isMaker } from "#app/domain/applications/together/queries.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { listEditors } from "#app/domain/people/letters.server.ts";
import { rolesWith } from "#app/domain/people/rights.ts";
import { problem } from "#app/lib/outcome.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { pitches } from "#db/schema/jury.ts";
import { memberships, people } from "#db/schema/people.ts";
import { planMembers } from "#db/schema/plan-members.ts";
import { staffTies } from "#db/schema/staff-ties.ts";
import { results, tenders } from "#db/schema/tenders.ts";

type Call = { readonly corporationId: string; readonly tenderId: string };

/** A call or a person by value, or by a column of the statement that asks. */
type Asked = string | AnyColumn;

/** Whether somebody leaves the steps of a call to colleagues: by a tie that they declared, or as a maker of a pitched plan. */
const leavesIt = (corporationId: Asked, tenderId: Asked, personId: Asked) =>
  sql<boolean>`(exists (select from ${staffTies} s
    where s.corporation_id = ${corporationId} and s.tender_id = ${tenderId} and s.person_id = ${personId})
  or exists (select from ${pitches} p join ${applications} a on a.corporation_id = p.corporation_id and a.id = p.application_id
    where p.corporation_id = ${corporationId} and p.tender_id = ${tenderId} and (a.person_id = ${personId}
      or exists (select from ${planMembers} m where m.corporation_id = a.corporation_id and m.application_id = a.id
        and m.person_id = ${personId}))))`;

/**
 * As a condition on `memberships`: who declared no tie in this call and makes none of its pitched plans. Who does would be
 * refused, so nobody asks them.
 */
export const mayDecide = ({ corporationId, tenderId }: Call) =>
  sql`not ${leavesIt(corporationId, tenderId, memberships.personId)}`;

/** As a column of a query on `tenders`: whether somebody leaves its steps to colleagues. */
export const leavesItToColleagues = (personId: string) =>
  leavesIt(tenders.corporationId, tenders.id, personId);

/** As a condition on `memberships` in a query on `tenders`: who prepares calls of that corporation now. */
const holdsPen = sql`${memberships.corporationId} = ${tenders.corporationId} and ${memberships.leftAt} is null
  and ${memberships.role} = any (${sql.param([...rolesWith("prepare")])}::text[])`;

/**
 * As a column of a query on `tenders`: how many colleagues may decide in it beside who proposed its result, while points
 * or the result wait for two of them.
 */
export const countOtherDeciders = sql<number>`(select count(*)::int from ${memberships}
  where ${tenders.state} in ('pitching', 'decided') and ${holdsPen}
    and ${memberships.personId} is distinct from ${results.proposedBy}
    and not ${leavesIt(tenders.corporationId, tenders.id, memberships.personId)})`;

/** As a column of a query on `tenders`: how the colleagues are called who may decide in it now. */
export const decidersColumn = sql<string[]>`(select coalesce(json_agg(coalesce(nullif(p.name, ''), p.email)
    order by p.name, p.email), '[]') from ${memberships} join ${people} p on p.id = ${memberships.personId}
  where ${holdsPen} and not ${leavesIt(tenders.corporationId, tenders.id, memberships.personId)})`;

/** The same names for one call. */
export async function listDeciders(tx: Transaction, call: Call): Promise<string[]> {
  const colleagues = await listEditors(tx, call.corporationId, mayDecide(call));
  return colleagues.map(({ name, email }) => name || email);
}

/**
 * "own-plan" for who makes or made one of the pitched plans, as its owner or along: nobody decides on themselves. Else
 * null.
 */
export async function whyNotOnOwnPlans(tx: Transaction, call: Call, personId: string) {
  for (const plan of await listPitched(tx, call))
    if (await isMaker(tx, plan, personId)) return problem("own-plan");
  return null;
}

/** What ties somebody at the desk to a plan of this call: a tie that they declared, or a pitched plan of their own. Else null. */
export async function whyTied(tx: Transaction, staff: Staff, tenderId: string) {
  if (await isTied(tx, staff, tenderId)) return problem("tied-to-a-plan");
  return whyNotOnOwnPlans(tx, { corporationId: staff.corporationId, tenderId }, staff.personId);
}

/** The same for the juror in whose seat this transaction reads, from whom their own plans are hidden. */
export async function whyNotOnOwnPlansOfSeat(tx: Transaction, { corporationId, tenderId }: Call) {
  const own = and(
    eq(pitches.corporationId, corporationId),
    eq(pitches.tenderId, tenderId),
    sql`${pitches.applicationId} = any (plint_plans_of_seat())`,
  );
  return (await tx.$count(pitches, own)) > 0 ? problem("own-plan") : null;
}

/**
 * "entered-by-you" for who typed one of the pitched plans or spoke for its maker, where one person acts alone. Else
 * null.
 */
export async function whyNotAlone(tx: Transaction, call: Call, personId: string) {
  for (const plan of await listPitched(tx, call))
    if (await hasEnteredFor(tx, plan, personId)) return problem("entered-by-you");
  return null;
}

/**
 * "entered-by-both" when both who sign typed the winner's plan or spoke for its maker: one of the two must not have.
 * Else null.
 */
export async function whyNotTogether(
  tx: Transaction,
  plan: Call & { readonly id: string },
  signers: readonly (string | null)[],
) {
  for (const personId of signers)
    if (personId === null || !(await hasEnteredFor(tx, plan, personId))) return null;
  return problem("entered-by-both");
}

async function listPitched(tx: Transaction, { corporationId, tenderId }: Call) {
  return tx
    .select({
      corporationId: applications.corporationId,
      tenderId: applications.tenderId,
      id: applications.id,
      personId: applications.personId,
    })
    .from(pitches)
    .innerJoin(
      applications,
      and(eq(applications.corporationId, pitches.corporationId), eq(applications.id, pitches.applicationId)),
    )
    .where(and(eq(pitches.corporationId, corporationId), eq(pitches.tenderId, tenderId)));
}
