import { and, eq, gt, isNull, sql } from "drizzle-orm";

import { type Story, write } from "#app/domain/events/write.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { applications, planParts } from "#db/schema/applications.ts";
import { repairRequests } from "#db/schema/repairs.ts";

import { findOwnedForChange } from "../find-own.server.ts";
import { namesOfPlan } from "../names-of-plan.ts";
import { type Payload, withoutEmpty } from "../payload.ts";
import { readPart } from "../plan-content.ts";
import type { PlanPart } from "../plan-parts.ts";
import { listAttached, sealOf } from "../seal.server.ts";
import { applicationSteps } from "../states.ts";
import { listMakers } from "../together/queries.server.ts";
import { isPartComplete } from "../units/unit-choice.ts";
import { listRepairFiles } from "./find-repair.server.ts";
import { ANY_FILE, namesIn, partsIn, repairForm } from "./repair-fields.ts";
import { mended } from "./repair.ts";
import { findOpenRepair, keepDraft, type RepairInput } from "./save-repair.server.ts";

/**
 * Hands in what was asked, which only the owner may: replaces exactly the named fields, whatever else was posted. What stood
 * there before stays in the request, and so does the new seal; the plan keeps its first. Refused after the last moment
 * ("repair-late") and while something asked is missing ("repair-incomplete", "repair-file-missing").
 */
export async function answerRepair(
  db: Db,
  entrepreneur: Entrepreneur,
  applicationId: string,
  input: RepairInput,
  key?: string,
) {
  const command = { verb: "answer-repair", key, input: { applicationId, ...input } };
  return write(db, entrepreneur, command, async (story) => {
    const { tx, now, record } = story;
    const owned = await findOwnedForChange(tx, entrepreneur.personId, applicationId);
    if (!owned.ok) return owned;
    const open = await findOpenRepair(tx, entrepreneur, applicationId, now);
    if (!open.ok) return open;
    const { plan, tender, request } = open.value;
    const { corporationId, tenderId } = plan;
    const kept = await keepDraft(tx, plan, input, now);
    if (!kept) return problem("changed-meanwhile");
    if (!repairForm(request.fields).safeParse(withoutEmpty(kept.content) ?? {}).success)
      return problem("repair-incomplete");
    const asksFile = request.fields.some(({ part }) => part === ANY_FILE.part);
    if (asksFile && (await listRepairFiles(tx, plan, request.askedAt)).length === 0)
      return problem("repair-file-missing");
    const parts = await listParts(tx, plan);
    const changed = partsIn(request.fields).map((part) => {
      const before = parts.find((one) => one.part === part)?.content ?? {};
      // Stored by this same form, whose values are all text.
      return { part, before: before as Payload, after: replaced(part, before as Payload, kept.content) };
    });
    for (const { part, after } of changed) {
      const complete = isPartComplete(tender.rules, part, after);
      await replacePart(story, plan, { part, content: after, complete });
    }
    const contentHash = sealOf(await listParts(tx, plan), await listAttached(tx, plan));
    const [answered] = await tx
      .update(repairRequests)
      .set({
        answeredAt: now,
        before: Object.fromEntries(changed.map(({ part, before }) => [part, before])),
        contentHash,
      })
      .where(
        and(
          eq(repairRequests.corporationId, corporationId),
          eq(repairRequests.applicationId, applicationId),
          isNull(repairRequests.answeredAt),
          gt(repairRequests.dueAt, now),
        ),
      )
      .returning({ id: repairRequests.applicationId });
    if (!answered) return problem("repair-late");
    await moveOn(tx, plan, changed, now);
    await record(
      "application.repaired",
      { corporationId, tenderId, applicationId },
      { contentHash, fields: request.fields.map(({ part, name }) => `${part}.${name}`) },
    );
    for (const to of await listMakers(tx, plan))
      await story.mail({
        letter: "repair-received",
        about: applicationId,
        to,
        corporationId,
        props: {
          address: tender.rules ? addressOf(tender.rules) : "",
          applicationId,
          tradeName: plan.tradeName,
          receiptNumber: plan.receiptNumber ?? "",
          receivedAt: now.toISOString(),
          seal: contentHash,
        },
      });
    return done({ contentHash, answeredAt: now.toISOString() });

    function replaced(part: PlanPart, before: Payload, answer: Payload): Payload {
      return mended(before, answer[part], namesIn(request.fields, part));
    }
  });
}

type Plan = { readonly corporationId: string; readonly id: string };

type Written = { readonly part: PlanPart; readonly content: Payload; readonly complete: boolean };

async function listParts(tx: Transaction, { corporationId, id }: Plan) {
  return tx
    .select({ part: planParts.part, content: planParts.content })
    .from(planParts)
    .where(and(eq(planParts.corporationId, corporationId), eq(planParts.applicationId, id)));
}

async function replacePart({ tx, now }: Story, plan: Plan, { part, ...written }: Written): Promise<void> {
  const row = { ...written, savedAt: now, savedTab: "" };
  await tx
    .insert(planParts)
    .values({ corporationId: plan.corporationId, applicationId: plan.id, part, ...row })
    .onConflictDoUpdate({
      target: [planParts.corporationId, planParts.applicationId, planParts.part],
      set: { ...row, version: sql`${planParts.version} + 1` },
    });
}

/** Back among the plans that are read; a business plan that was mended may name it anew. */
async function moveOn(
  tx: Transaction,
  { corporationId, id }: Plan,
  changed: readonly { readonly part: PlanPart; readonly after: Payload }[],
  now: Date,
): Promise<void> {
  const business = changed.find(({ part }) => part === "business");
  const names = business ? namesOfPlan(readPart("business", business.after)) : {};
  await tx
    .update(applications)
    .set({
      state: applicationSteps.repair_asked.repair,
      updatedAt: now,
      version: sql`${applications.version} + 1`,
      ...names,
    })
    .where(and(eq(applications.corporationId, corporationId), eq(applications.id, id)));
}
