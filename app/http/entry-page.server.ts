import { findEntry } from "#app/domain/applications/paper/find-entry.server.ts";
import { confirmUntil, entryStep } from "#app/domain/applications/paper/paper-entry.ts";
import { partsOf, type PlanPart } from "#app/domain/applications/plan-parts.ts";
import { listContent } from "#app/domain/applications/queries.server.ts";
import { canEditPlan } from "#app/domain/applications/rules.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { clockOf, dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";

import { found, foundId, readAs, refused, requireEditor } from "./guards.server.ts";
import { newOnceKey } from "./once-key.server.ts";
import type { Desk } from "./save-part-action.server.ts";

type Params = { readonly tenderId?: string | undefined; readonly applicationId?: string | undefined };

/** What every page of a plan that staff enter for somebody shows; 404 for anybody else's, and once it is confirmed. */
export async function readEntryPage(request: Request, params: Params) {
  const { actor } = await requireEditor(request);
  const [tenderId, applicationId] = [foundId(params.tenderId), foundId(params.applicationId)];
  return readAs(actor, async (tx) => {
    const { entry, plan, tender, space } = found(await findEntry(tx, actor.personId, applicationId));
    if (plan.tenderId !== tenderId) throw refused(404);
    const rules = found(tender.rules);
    const now = await databaseNow(tx);
    const { parts, files } = await listContent(tx, plan.corporationId, applicationId);
    const isAfterSeal = (at: Date) => plan.submittedAt !== null && at > plan.submittedAt;
    return {
      once: newOnceKey(),
      tenderId,
      applicationId,
      space,
      rules,
      address: addressOf(rules),
      step: entryStep(entry, plan, tender, now),
      isOpen: canEditPlan(plan, tender, now),
      canReopen: plan.submittedAt !== null && tender.closesAt !== null && now < tender.closesAt,
      confirmUntil: tender.closesAt ? confirmUntil(tender.closesAt).toISOString() : "",
      now: now.toISOString(),
      name: entry.name,
      email: entry.email,
      way: entry.way,
      receivedAt: entry.receivedAt.toISOString(),
      objection: entry.objection,
      details: detailsOf(entry),
      tradeName: plan.tradeName,
      receiptNumber: plan.receiptNumber,
      contentHash: plan.contentHash,
      submittedAt: plan.submittedAt?.toISOString() ?? null,
      files: files.filter(({ createdAt }) => !isAfterSeal(createdAt)),
      scans: files.filter(({ createdAt }) => isAfterSeal(createdAt)),
      parts: partsOf(rules).map((name) => {
        const part = parts.find((one) => one.part === name);
        return {
          name,
          complete: part?.complete ?? false,
          started: part !== undefined,
          version: part?.version ?? 0,
          savedAt: part?.savedAt.toISOString() ?? null,
          content: part?.content ?? {},
        };
      }),
    };
  });
}

export type EntryPage = Awaited<ReturnType<typeof readEntryPage>>;

type Details = {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string;
  readonly postal: string;
  readonly way: string;
  readonly receivedAt: Date;
};

/** An entry as its form shows it: a day, and a time on the clocks of Amsterdam. */
function detailsOf({ name, email, phone, postal, way, receivedAt }: Details) {
  const { hour, minute } = clockOf(receivedAt);
  const receivedTime = [hour, minute].map((number) => String(number).padStart(2, "0")).join(":");
  return { name, email: email ?? "", phone, postal, way, receivedOn: dayOf(receivedAt), receivedTime };
}

/** The desk on which a plan is entered for somebody: its own guard, its own addresses. */
export function entryDesk(params: Params): Desk {
  const tenderId = foundId(params.tenderId);
  return {
    guard: requireEditor,
    stepAt: (step: PlanPart | "files", applicationId) =>
      step === "files"
        ? paths.staff.entry(tenderId, applicationId)
        : paths.staff.entryPart(tenderId, applicationId, step),
  };
}
