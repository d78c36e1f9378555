import { and, desc, eq, gt } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { files } from "#db/schema/applications.ts";
import { inScope } from "#db/scope.server.ts";

import { countEntry } from "./count-entry.server.ts";
import { findEntryForChange } from "./find-entry.server.ts";
import { entryStep } from "./paper-entry.ts";

/**
 * Confirms with a signature on paper: the last file that came after the seal is the scan of it. Only for a maker without
 * an e-mail address; from now on the plan is sealed for staff as any other.
 */
export async function confirmByScan(db: Db, staff: Staff, applicationId: string) {
  if (!isEditor(staff)) return problem("not-your-role");
  return write(db, staff, { verb: "confirm-paper-by-scan" }, async ({ tx, now, record }) => {
    const found = await findEntryForChange(tx, staff.personId, applicationId);
    if (!found) return problem("not-found");
    const { entry, plan, tender } = found;
    if (entry.email) return problem("confirms-by-mail");
    const step = entryStep(entry, plan, tender, now);
    if (step === "over") return problem("paper-too-late");
    if (step === "writing" || !plan.submittedAt) return problem("not-in-this-state");
    const scan = await findScan(tx, { ...plan, submittedAt: plan.submittedAt });
    if (!scan) return problem("scan-missing");
    const word = { ownerId: plan.personId, scanFileId: scan.id };
    const counted = await inScope(tx, { kind: "system" }, (all) => countEntry(all, now, found, word));
    if (!counted) return problem("not-in-this-state");
    const subject = { corporationId: plan.corporationId, tenderId: plan.tenderId, applicationId };
    await record("application.paper-confirmed", subject, { how: "scan" });
    return done({ applicationId });
  });
}

type Sealed = { readonly corporationId: string; readonly id: string; readonly submittedAt: Date };

/** The last file that came after the seal; null while there is none. */
export async function findScan(tx: Transaction, plan: Sealed) {
  const [scan] = await tx
    .select({ id: files.id, name: files.name })
    .from(files)
    .where(
      and(
        eq(files.corporationId, plan.corporationId),
        eq(files.applicationId, plan.id),
        eq(files.ready, true),
        gt(files.createdAt, plan.submittedAt),
      ),
    )
    .orderBy(desc(files.createdAt))
    .limit(1);
  return scan ?? null;
}
