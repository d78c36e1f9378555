import { and, eq, gt, inArray, isNull } from "drizzle-orm";

import { databaseNow } from "#app/domain/events/write.server.ts";
import { queueLetter } from "#app/domain/outbox/queue-letter.server.ts";
import { findRecipient } from "#app/domain/people/letters.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { applications, planParts } from "#db/schema/applications.ts";
import { tenders } from "#db/schema/tenders.ts";
import { inScope } from "#db/scope.server.ts";

import { partsOf, type PlanPart } from "./plan-parts.ts";
import { dueReminder } from "./reminders.ts";

/**
 * Reminds everybody whose plan is still a draft, seven and two days before its call closes (domain.md 2e, letter 2).
 * Each reminder goes once, however often this runs; a server that was down catches up. Answers how many were due.
 */
export async function remindDrafts(db: Db): Promise<number> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const now = await databaseNow(tx);
    let due = 0;
    for (const { plan, tender } of await listOpenDrafts(tx, now)) {
      const days = tender.closesAt && dueReminder(tender.closesAt, plan.createdAt, now);
      if (!days || !tender.rules || !tender.closesAt) continue;
      due += 1;
      await queueLetter(tx, {
        letter: "draft-reminder",
        about: `${plan.id}:${days}:${tender.closesAt.toISOString()}`,
        to: await findRecipient(tx, plan.personId),
        corporationId: plan.corporationId,
        props: {
          address: addressOf(tender.rules),
          applicationId: plan.id,
          tradeName: plan.tradeName,
          closesAt: tender.closesAt.toISOString(),
          openParts: await listOpenParts(tx, plan, partsOf(tender.rules)),
        },
      });
    }
    return due;
  });
}

async function listOpenDrafts(tx: Transaction, now: Date) {
  return tx
    .select({ plan: applications, tender: tenders })
    .from(applications)
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, applications.corporationId), eq(tenders.id, applications.tenderId)),
    )
    .where(
      and(
        eq(applications.state, "draft"),
        isNull(applications.enteredBy),
        inArray(tenders.state, ["scheduled", "open"]),
        gt(tenders.closesAt, now),
      ),
    );
}

async function listOpenParts(
  tx: Transaction,
  plan: { readonly corporationId: string; readonly id: string },
  asked: readonly PlanPart[],
) {
  const complete = await tx
    .select({ part: planParts.part })
    .from(planParts)
    .where(
      and(
        eq(planParts.corporationId, plan.corporationId),
        eq(planParts.applicationId, plan.id),
        eq(planParts.complete, true),
      ),
    );
  return asked.filter((name) => !complete.some(({ part }) => part === name));
}
