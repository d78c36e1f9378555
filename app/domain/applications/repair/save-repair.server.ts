import { eq, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import { hasEnded } from "#app/domain/tenders/ending/ending.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { repairDrafts } from "#db/schema/repairs.ts";

import { takeFrom } from "../differences.ts";
import { findOwnForChange, refusalTo } from "../find-own.server.ts";
import type { Payload } from "../payload.ts";
import { findRepairDraft, findRepairForChange } from "./find-repair.server.ts";
import { repairStatus } from "./repair.ts";

export type RepairInput = {
  readonly payload: Payload;
  /** The version the writer started from; 0 for none yet. */
  readonly version: number;
  /** Fields for which the writer chose what is stored over what they typed ("business.offers"). */
  readonly theirs?: readonly string[] | undefined;
};

/**
 * Keeps what was typed to mend a plan, without handing it in. Another tab's text is not overwritten
 * ("changed-meanwhile"); after the last moment nothing is kept ("repair-late").
 */
export async function saveRepair(
  db: Db,
  entrepreneur: Entrepreneur,
  applicationId: string,
  input: RepairInput,
  key?: string,
) {
  const command = { verb: "save-repair", key, input: { applicationId, ...input } };
  return write(db, entrepreneur, command, async ({ tx, now, record }) => {
    const open = await findOpenRepair(tx, entrepreneur, applicationId, now);
    if (!open.ok) return open;
    const { corporationId, tenderId } = open.value.plan;
    const kept = await keepDraft(tx, open.value.plan, input, now);
    if (!kept) return problem("changed-meanwhile");
    await record("application.repair-saved", { corporationId, tenderId, applicationId });
    return done({ version: kept.version });
  });
}

/** One's own plan and what is asked of it, both locked, while there is time; else why not. */
export async function findOpenRepair(
  tx: Transaction,
  { personId }: Entrepreneur,
  applicationId: string,
  now: Date,
) {
  const found = await findOwnForChange(tx, personId, applicationId);
  if (!found) return refusalTo(tx, personId, applicationId);
  if (hasEnded(found.tender)) return problem("call-ended");
  const request = await findRepairForChange(tx, found.plan);
  if (!request) return problem("not-in-this-state");
  const status = repairStatus(request, now);
  if (status === "answered") return problem("already-repaired");
  if (status === "expired") return problem("repair-late");
  if (found.plan.state !== "repair_asked") return problem("not-in-this-state");
  return done({ ...found, request });
}

/** The draft as it stands after this save; null when another tab saved since. */
export async function keepDraft(
  tx: Transaction,
  plan: { readonly corporationId: string; readonly id: string },
  { payload, version, theirs }: RepairInput,
  now: Date,
) {
  const stored = await findRepairDraft(tx, plan);
  const content = stored ? takeFrom(stored.content, payload, theirs ?? []) : payload;
  const [saved] = await tx
    .insert(repairDrafts)
    .values({ corporationId: plan.corporationId, applicationId: plan.id, content, savedAt: now })
    .onConflictDoUpdate({
      target: [repairDrafts.corporationId, repairDrafts.applicationId],
      set: { content, savedAt: now, version: sql`${repairDrafts.version} + 1` },
      setWhere: eq(repairDrafts.version, version),
    })
    .returning({ content: repairDrafts.content, version: repairDrafts.version });
  return saved && !(saved.version === 1 && version > 0) ? saved : null;
}
