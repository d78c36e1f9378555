import { and, asc, eq } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { paperEntries } from "#db/schema/paper-entries.ts";
import { people } from "#db/schema/people.ts";
import { spaces } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";

import { markColumn } from "./mark-column.server.ts";

const onPlan = and(
  eq(applications.corporationId, paperEntries.corporationId),
  eq(applications.id, paperEntries.applicationId),
);
const onTender = and(
  eq(tenders.corporationId, applications.corporationId),
  eq(tenders.id, applications.tenderId),
);

/** What this member of staff enters for somebody, its plan locked for the change; null for anybody else's. */
export async function findEntryForChange(tx: Transaction, personId: string, applicationId: string) {
  const [row] = await tx
    .select({ entry: paperEntries, plan: applications, tender: tenders })
    .from(paperEntries)
    .innerJoin(applications, onPlan)
    .innerJoin(tenders, onTender)
    .where(and(eq(applications.id, applicationId), eq(applications.enteredBy, personId)))
    .for("update", { of: applications });
  return row ?? null;
}

/** The same to look at, with the space it is for. */
export async function findEntry(tx: Transaction, personId: string, applicationId: string) {
  const [row] = await tx
    .select({ entry: paperEntries, plan: applications, tender: tenders, space: spaces })
    .from(paperEntries)
    .innerJoin(applications, onPlan)
    .innerJoin(tenders, onTender)
    .innerJoin(spaces, and(eq(spaces.corporationId, tenders.corporationId), eq(spaces.id, tenders.spaceId)))
    .where(and(eq(applications.id, applicationId), eq(applications.enteredBy, personId)));
  return row ?? null;
}

/** What a mailed link leads to, its plan locked; asked on behalf of the system. Null when it leads nowhere. */
export async function findEntryByLink(tx: Transaction, confirmHash: string) {
  const [row] = await tx
    .select({ entry: paperEntries, plan: applications, tender: tenders, by: people })
    .from(paperEntries)
    .innerJoin(applications, onPlan)
    .innerJoin(tenders, onTender)
    .innerJoin(people, eq(people.id, paperEntries.enteredBy))
    .where(eq(paperEntries.confirmHash, confirmHash))
    .for("update", { of: applications });
  return row ?? null;
}

/** The same to look at, with its space and how it came in; nothing waits for whoever looks. */
export async function readEntryByLink(tx: Transaction, confirmHash: string) {
  const [row] = await tx
    .select({ entry: paperEntries, plan: applications, tender: tenders, space: spaces, mark: markColumn })
    .from(paperEntries)
    .innerJoin(applications, onPlan)
    .innerJoin(tenders, onTender)
    .innerJoin(spaces, and(eq(spaces.corporationId, tenders.corporationId), eq(spaces.id, tenders.spaceId)))
    .where(eq(paperEntries.confirmHash, confirmHash));
  return row ?? null;
}

/** What this member of staff enters for one call and has not been confirmed, the oldest first. */
export async function listEntries(tx: Transaction, personId: string, tenderId: string) {
  return tx
    .select({ entry: paperEntries, plan: applications })
    .from(paperEntries)
    .innerJoin(applications, onPlan)
    .where(and(eq(applications.tenderId, tenderId), eq(applications.enteredBy, personId)))
    .orderBy(asc(paperEntries.startedAt));
}
