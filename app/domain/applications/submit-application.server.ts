import { randomBytes } from "node:crypto";

import { and, eq, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { people } from "#db/schema/people.ts";
import { tenders } from "#db/schema/tenders.ts";

import { findOwnedForChange } from "./find-own.server.ts";
import { readToSeal } from "./read-to-seal.server.ts";
import { receiptNumber } from "./receipt.ts";
import { applicationSteps } from "./states.ts";
import { listMakers } from "./together/queries.server.ts";
import { whileOpen, whyNotOpen } from "./while-open.server.ts";

/** What was begun in time is in time, also behind a thousand others; longer than this nobody stands in line. */
const LONGEST_WAIT = 60_000;

/**
 * Hands a plan in, which only its owner may: seals what is already there under one SHA-256, and mails the receipt to all
 * who work on it. The database's time of its beginning decides, `underWay` milliseconds ago, and the deadline is part of
 * the statement. `knows` is whom of the jury or the corporation the owner says to know.
 */
export async function submitApplication(
  db: Db,
  entrepreneur: Entrepreneur,
  applicationId: string,
  key?: string,
  underWay: () => number = () => 0,
  knows = "",
) {
  const command = { verb: "submit-application", key, input: { applicationId, knows } };
  return write(db, entrepreneur, command, async ({ tx, now, record, mail }) => {
    // Beside the reading of the clock, so that both tell of the same moment.
    const waited = Math.min(underWay(), LONGEST_WAIT);
    const owned = await findOwnedForChange(tx, entrepreneur.personId, applicationId);
    if (!owned.ok) return owned;
    const { plan, tender } = owned.value;
    if (plan.state !== "draft") return problem("already-submitted");
    const { contentHash, missing, units, makers: names } = await readToSeal(tx, plan, tender.rules);
    const submittedAt = new Date(now.getTime() - waited);
    const [submitted] = await tx
      .update(applications)
      .set({
        state: applicationSteps.draft.submit,
        submittedAt,
        updatedAt: now,
        contentHash,
        knows,
        receiptNumber: receiptNumber(randomBytes(8)),
      })
      .from(tenders)
      .where(whileOpen(plan, ["draft"], submittedAt))
      .returning({ receiptNumber: sql<string>`${applications.receiptNumber}` });
    if (!submitted) return whyNotOpen(tx, plan);
    if (missing.length > 0) return problem("plan-incomplete", { parts: missing.join(",") });
    const subject = { corporationId: plan.corporationId, tenderId: plan.tenderId, applicationId };
    await nameOwner(tx, plan.personId, names);
    // Under which version of the rules, should they change after.
    const { rulesHash } = tender;
    const [makers] = await Promise.all([
      listMakers(tx, plan),
      record("application.submitted", subject, {
        contentHash,
        receiptNumber: submitted.receiptNumber,
        rulesHash,
      }),
    ]);
    for (const to of makers)
      await mail({
        letter: "plan-received",
        about: `${applicationId}:${submitted.receiptNumber}`,
        to,
        corporationId: plan.corporationId,
        props: {
          address: tender.rules ? addressOf(tender.rules) : "",
          applicationId,
          tradeName: plan.tradeName,
          units,
          receiptNumber: submitted.receiptNumber,
          receivedAt: submittedAt.toISOString(),
          seal: contentHash,
          closesAt: tender.closesAt?.toISOString() ?? "",
        },
      });
    return done({
      receiptNumber: submitted.receiptNumber,
      submittedAt: submittedAt.toISOString(),
      contentHash,
    });
  });
}

/** Who came in by a mailed link has no name yet; the first in the plan is theirs, for letters and for who reads it. */
async function nameOwner(tx: Transaction, personId: string, [name]: readonly string[]): Promise<void> {
  if (!name) return;
  await tx
    .update(people)
    .set({ name })
    .where(and(eq(people.id, personId), eq(people.name, "")));
}
