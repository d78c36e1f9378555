import { and, asc, desc, eq, ilike, or, type SQL, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { databaseTime } from "#db/database-time.ts";
import { applications, assessments, choiceReasons } from "#db/schema/applications.ts";
import { paperEntries } from "#db/schema/paper-entries.ts";
import { repairRequests } from "#db/schema/repairs.ts";
import { criteria } from "#db/schema/tenders.ts";
import { planDigests } from "#db/schema/triage.ts";

import type { PaperWay } from "../paper/paper-entry.ts";
import { makersOfPage } from "../nameless/makers-column.server.ts";
import { namedPlan } from "../nameless/named-plan.ts";
import { type Call, countQuery, isOf, ofCall, type TriageCounts } from "./count-triage.server.ts";
import { TRIAGE_ROWS, type TriageView } from "./triage-view.ts";

/** What a reader knows of a repair: asked, answered, over; null when nothing was asked. */
const repairNow = sql<"asked" | "answered" | "expired" | null>`case
  when ${repairRequests.answeredAt} is not null then 'answered'
  when ${repairRequests.expiredAt} is not null or ${repairRequests.dueAt} <= ${databaseTime} then 'expired'
  when ${repairRequests.dueAt} is not null then 'asked' end`;

/** Text that sorts as its column does; a plan that was not counted yet stands at the end. */
const keys: Readonly<Record<NonNullable<TriageView["sorteer"]>, SQL<string>>> = {
  received: sql`to_char(${applications.submittedAt} at time zone 'utc', 'YYYYMMDDHH24MISSUS')`,
  name: sql`lower(${applications.tradeName})`,
  lights: sql`lpad(coalesce(${planDigests.red} * 100 + ${planDigests.amber}, 9999)::text, 4, '0')`,
  parts: sql`lpad(coalesce(${planDigests.openParts}, 99)::text, 2, '0')`,
};

/** By name would tell names where there are none. */
const keyOf = ({ sorteer = "received", naamloos }: TriageView) =>
  sorteer === "name" && naamloos ? sql<string>`coalesce(${applications.receiptNumber}, '')` : keys[sorteer];

/**
 * The plans that a corporation received for one call, a page at a time in the order of the view, after the plan `after`.
 * One statement, however many there are. Row security gives none before closing, and none that one may not read.
 */
export async function listTriage(tx: Transaction, call: Call, view: TriageView, after: string | null) {
  const shown = shownPlans(tx, call, view);
  const matching = tx.$with("matching").as(tx.select().from(shown).where(matches(shown, view)));
  const isDown = view.omlaag === "1";
  const mark = after === null ? null : sql`(select key, id::text from shown where id = ${after})`;
  const isBehind = mark && (isDown ? sql`(key, id::text) < ${mark}` : sql`(key, id::text) > ${mark}`);
  const inOrder = (from: { readonly key: SQL.Aliased<string>; readonly id: SQL.Aliased<string> }) =>
    [from.key, sql`${from.id}::text`].map((part) => (isDown ? desc(part) : asc(part)));
  const page = tx.$with("page").as(
    tx
      .select()
      .from(matching)
      .where(isBehind ?? undefined)
      .orderBy(...inOrder(matching))
      .limit(TRIAGE_ROWS + 1),
  );
  // What a row shows besides is looked up for the rows of the page alone.
  const rows = await tx
    .with(shown, matching, page)
    .select({
      id: page.id,
      tradeName: page.tradeName,
      receiptNumber: page.receiptNumber,
      makers: view.naamloos ? makersOfPage(call.corporationId) : sql<string[]>`'[]'::json`,
      branch: page.branch,
      state: page.state,
      choice: page.choice,
      complete: page.complete,
      repair: page.repair,
      idea: page.idea,
      units: page.units,
      lights: planDigests.lights,
      completeParts: planDigests.completeParts,
      reason: sql<string | null>`(select left(r.reason, 160) from ${choiceReasons} r
        join ${criteria} k on k.corporation_id = r.corporation_id and k.id = r.criterion_id
        where r.corporation_id = ${call.corporationId} and r.application_id = page.id order by k.position limit 1)`,
      way: sql<PaperWay | null>`(select e.way from ${paperEntries} e
        where e.corporation_id = ${call.corporationId} and e.application_id = page.id)`,
      counts: sql<TriageCounts>`(select row_to_json(counted) from ${countQuery(tx, call)} counted)`,
      total: sql<number>`(select count(*)::int from matching)`,
      behind: isBehind
        ? sql<number>`(select count(*)::int from matching where ${isBehind})`
        : sql<null>`null`,
    })
    .from(page)
    .leftJoin(
      planDigests,
      and(eq(planDigests.corporationId, call.corporationId), eq(planDigests.applicationId, page.id)),
    )
    .orderBy(...inOrder(page));
  const [{ total, behind, counts } = { total: 0, behind: null, counts: null }] = rows;
  const plans = rows.slice(0, TRIAGE_ROWS).map((row) => {
    const { counts: _, ...plan } = row;
    return namedPlan(plan, view.naamloos === "1");
  });
  return {
    plans,
    /** How the whole call stands, whatever the view shows; null where it shows nothing. */
    counts,
    /** After which plan the next page begins; null on the last. */
    next: rows.length > TRIAGE_ROWS ? (plans.at(-1)?.id ?? null) : null,
    total,
    /** How many plans of the view stand on the pages before. */
    before: behind === null ? 0 : total - behind,
  };
}

function shownPlans(tx: Transaction, call: Call, view: TriageView) {
  return tx.$with("shown").as(
    tx
      .select({
        id: sql<string>`${applications.id}`.as("id"),
        tradeName: applications.tradeName,
        branch: applications.branch,
        state: applications.state,
        receiptNumber: applications.receiptNumber,
        choice: assessments.choice,
        complete: assessments.complete,
        repair: repairNow.as("repair"),
        red: planDigests.red,
        amber: planDigests.amber,
        openParts: planDigests.openParts,
        idea: sql<string | null>`${planDigests.glance} ->> 'idea'`.as("idea"),
        units: sql<readonly string[] | null>`${planDigests.glance} -> 'units'`.as("units"),
        key: keyOf(view).as("key"),
      })
      .from(applications)
      .leftJoin(assessments, isOf(assessments))
      .leftJoin(repairRequests, isOf(repairRequests))
      .leftJoin(planDigests, isOf(planDigests))
      .where(ofCall(call)),
  );
}

type Shown = ReturnType<typeof shownPlans>;

function matches(shown: Shown, view: TriageView): SQL | undefined {
  const { zoek, branche, keuze, licht, delen, aanvulling, naamloos, eenheid } = view;
  const lights = {
    red: sql`${shown.red} > 0`,
    amber: sql`${shown.red} = 0 and ${shown.amber} > 0`,
    green: sql`${shown.red} = 0 and ${shown.amber} = 0`,
  };
  const like = `%${(zoek ?? "").replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return and(
    // Without names a word of the idea would tell them too: whoever looks for a name must not find its plan.
    zoek
      ? or(
          ilike(shown.receiptNumber, like),
          ...(naamloos ? [] : [ilike(shown.tradeName, like), ilike(shown.idea, like)]),
        )
      : undefined,
    branche ? eq(shown.branch, branche) : undefined,
    eenheid ? sql`${shown.units} @> ${JSON.stringify([eenheid])}::jsonb` : undefined,
    keuze === "none" ? sql`${shown.choice} is null` : keuze ? eq(shown.choice, keuze) : undefined,
    licht ? lights[licht] : undefined,
    delen === "complete" ? sql`${shown.openParts} = 0` : delen ? sql`${shown.openParts} > 0` : undefined,
    aanvulling ? sql`${shown.repair} = ${aanvulling}` : undefined,
  );
}
