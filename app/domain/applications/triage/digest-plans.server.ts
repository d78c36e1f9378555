import { and, eq, inArray, isNotNull, lte, or, sql } from "drizzle-orm";

import { canOpenPlans } from "#app/domain/applications/rules.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import { dayOf } from "#app/lib/dates.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { applications, planParts } from "#db/schema/applications.ts";
import { repairRequests } from "#db/schema/repairs.ts";
import { tenders } from "#db/schema/tenders.ts";
import { planDigests } from "#db/schema/triage.ts";
import { inScope } from "#db/scope.server.ts";

import { submittedStates } from "../states.ts";
import { DIGEST_VERSION, digestOf } from "./digest.ts";

/** So many in one transaction; the next round takes the next. */
const BATCH = 100;

/**
 * Counts what the table shows of plans that two people opened, and again of what was mended or of sums that changed since.
 * Before that it looks at no plan at all. Harmless to repeat. Answers how many plans were counted.
 */
export async function digestPlans(db: Db): Promise<number> {
  let total = 0;
  for (;;) {
    const counted = await inScope(db, { kind: "system" }, digestBatch);
    total += counted;
    if (counted < BATCH) return total;
  }
}

async function digestBatch(tx: Transaction): Promise<number> {
  const now = await databaseNow(tx);
  const due = await listDue(tx, now);
  if (due.length === 0) return 0;
  const parts = await tx
    .select({ id: planParts.applicationId, name: planParts.part, content: planParts.content })
    .from(planParts)
    .where(
      inArray(
        planParts.applicationId,
        due.map(({ id }) => id),
      ),
    );
  const rows = due.flatMap(({ id, corporationId, seal, submittedAt, tender }) => {
    if (!tender.rules || !submittedAt || !canOpenPlans(tender, now)) return [];
    const own = parts.filter((part) => part.id === id);
    const { completeParts, ...digest } = digestOf(tender.rules, own, dayOf(submittedAt));
    return [
      {
        corporationId,
        applicationId: id,
        tenderId: tender.id,
        seal,
        version: DIGEST_VERSION,
        countedAt: now,
        completeParts: [...completeParts],
        ...digest,
      },
    ];
  });
  if (rows.length === 0) return 0;
  const given = (column: string) => sql.raw(`excluded.${column}`);
  await tx
    .insert(planDigests)
    .values(rows)
    .onConflictDoUpdate({
      target: [planDigests.corporationId, planDigests.applicationId],
      set: {
        seal: given("seal"),
        version: given("version"),
        countedAt: given("counted_at"),
        lights: given("lights"),
        red: given("red"),
        amber: given("amber"),
        completeParts: given("complete_parts"),
        openParts: given("open_parts"),
        glance: given("glance"),
      },
    });
  return rows.length;
}

/** The seal of a mended plan stands with its request; before that the plan's own holds. */
const sealNow = sql<string>`coalesce(${repairRequests.contentHash}, ${applications.contentHash})`;

/** Calls in selection only: later nothing of a plan changes, and a sweep must not walk through all that ever was. */
async function listDue(tx: Transaction, now: Date) {
  return tx
    .select({
      id: applications.id,
      corporationId: applications.corporationId,
      submittedAt: applications.submittedAt,
      seal: sealNow,
      tender: tenders,
    })
    .from(tenders)
    .innerJoin(
      applications,
      and(eq(applications.corporationId, tenders.corporationId), eq(applications.tenderId, tenders.id)),
    )
    .leftJoin(repairRequests, isOf(repairRequests))
    .leftJoin(planDigests, isOf(planDigests))
    .where(
      and(
        inArray(tenders.state, ["scheduled", "open", "closed", "selection"]),
        lte(tenders.closesAt, now),
        isNotNull(tenders.plansOpenedAt),
        inArray(applications.state, submittedStates),
        isNotNull(applications.contentHash),
        or(
          sql`${planDigests.seal} is distinct from ${sealNow}`,
          sql`${planDigests.version} <> ${DIGEST_VERSION}`,
        ),
      ),
    )
    .orderBy(applications.id)
    .limit(BATCH);
}

function isOf(table: typeof repairRequests | typeof planDigests) {
  return and(eq(table.corporationId, applications.corporationId), eq(table.applicationId, applications.id));
}
