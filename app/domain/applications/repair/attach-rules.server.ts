import { hasEnded } from "#app/domain/tenders/ending/ending.ts";
import { problem } from "#app/lib/outcome.ts";
import type { Transaction } from "#db/client.server.ts";
import type { applications } from "#db/schema/applications.ts";
import type { tenders } from "#db/schema/tenders.ts";

import { canEditPlan, whyClosed } from "../rules.ts";
import { canConfirm } from "../paper/paper-entry.ts";
import { findRepair } from "./find-repair.server.ts";
import { ANY_FILE, type RepairField } from "./repair-fields.ts";
import { repairStatus } from "./repair.ts";

type Found = {
  readonly plan: typeof applications.$inferSelect;
  readonly tender: typeof tenders.$inferSelect;
};

/**
 * Why nothing may be attached to (or taken out of) a plan now; null when it may. A draft while the call is open, and a
 * plan of which a file was asked while it can be mended; to one that was entered on paper, the signature.
 */
export async function whyNoFiles(tx: Transaction, { plan, tender }: Found, now: Date) {
  if (isSealedEntry(plan)) return canConfirm(tender, now) ? null : problem("paper-too-late");
  if (plan.state === "draft") return canEditPlan(plan, tender, now) ? null : whyClosed(tender);
  if (hasEnded(tender)) return problem("call-ended");
  const request = plan.state === "repair_asked" ? await findRepair(tx, plan) : null;
  if (!request || !asksFile(request)) return problem("already-submitted");
  return repairStatus(request, now) === "asked" ? null : problem("repair-late");
}

/** From when on files of a plan are its repair's (or its signature), while a file is asked; null while none is. */
export async function filesOpenSince(tx: Transaction, plan: Found["plan"], now: Date): Promise<Date | null> {
  if (isSealedEntry(plan)) return plan.submittedAt;
  if (plan.state !== "repair_asked") return null;
  const request = await findRepair(tx, plan);
  const isOpen = request !== null && repairStatus(request, now) === "asked";
  return isOpen && asksFile(request) ? request.askedAt : null;
}

const asksFile = ({ fields }: { readonly fields: readonly Pick<RepairField, "part">[] }) =>
  fields.some(({ part }) => part === ANY_FILE.part);

const isSealedEntry = (plan: Found["plan"]) =>
  plan.state === "draft" && plan.enteredBy !== null && plan.submittedAt !== null;
