import { and, eq, gt, isNotNull, sql } from "drizzle-orm";

import type { Story } from "#app/domain/events/write.server.ts";
import { findRecipient } from "#app/domain/people/letters.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications, files } from "#db/schema/applications.ts";
import { paperEntries } from "#db/schema/paper-entries.ts";
import { people } from "#db/schema/people.ts";

import { readToSeal } from "../read-to-seal.server.ts";
import { applicationSteps } from "../states.ts";
import type { findEntryByLink } from "./find-entry.server.ts";
import { isEntry } from "./start-entry.server.ts";

type Found = Pick<NonNullable<Awaited<ReturnType<typeof findEntryByLink>>>, "entry" | "plan" | "tender">;
type Word = { readonly ownerId: string; readonly scanFileId: string | null };

/**
 * The maker said that it is theirs: from now on the plan counts, belongs to them and is sealed for staff too. Asked on
 * behalf of the system, because nobody else may see it from here on. Answers whether it was still waiting.
 */
export async function countEntry(
  tx: Transaction,
  now: Date,
  { plan }: Found,
  { ownerId, scanFileId }: Word,
): Promise<boolean> {
  const [counted] = await tx
    .update(applications)
    .set({
      personId: ownerId,
      enteredBy: null,
      state: applicationSteps.draft.submit,
      updatedAt: now,
      version: sql`${applications.version} + 1`,
    })
    .where(
      and(
        eq(applications.corporationId, plan.corporationId),
        eq(applications.id, plan.id),
        eq(applications.state, "draft"),
        isNotNull(applications.enteredBy),
        isNotNull(applications.submittedAt),
      ),
    )
    .returning({ id: applications.id });
  if (!counted) return false;
  await tx
    .update(paperEntries)
    .set({ confirmedAt: now, confirmedHow: scanFileId ? "scan" : "mail", scanFileId })
    .where(isEntry(plan));
  // Whoever stood in for them is nobody any more.
  if (ownerId !== plan.personId)
    await tx.update(people).set({ name: "", phone: "" }).where(eq(people.id, plan.personId));
  // What came after the seal is no part of the plan, but for the signature.
  if (plan.submittedAt)
    await tx
      .update(files)
      .set({ ready: false, removedAt: now })
      .where(
        and(
          eq(files.corporationId, plan.corporationId),
          eq(files.applicationId, plan.id),
          gt(files.createdAt, plan.submittedAt),
          scanFileId ? sql`${files.id} <> ${scanFileId}` : undefined,
        ),
      );
  return true;
}

/** The receipt, to who has just confirmed by mail. */
export async function sendReceipt({ tx, mail }: Story, { plan, tender }: Found, personId: string) {
  const number = plan.receiptNumber ?? "";
  const { units } = await readToSeal(tx, plan, tender.rules);
  await mail({
    letter: "plan-received",
    about: `${plan.id}:${number}`,
    to: await findRecipient(tx, personId),
    corporationId: plan.corporationId,
    props: {
      address: tender.rules ? addressOf(tender.rules) : "",
      applicationId: plan.id,
      tradeName: plan.tradeName,
      units,
      receiptNumber: number,
      receivedAt: plan.submittedAt?.toISOString() ?? "",
      seal: plan.contentHash ?? "",
      closesAt: tender.closesAt?.toISOString() ?? "",
    },
  });
}
