import { randomBytes } from "node:crypto";

import { and, isNotNull, isNull } from "drizzle-orm";

import { type Story, write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { findRecipient } from "#app/domain/people/letters.server.ts";
import { takeTry } from "#app/domain/people/rate-limit.server.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { newSecret, sha256 } from "#app/domain/people/secrets.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { done, problem } from "#app/lib/outcome.ts";
import { paths } from "#app/paths.ts";
import type { Db } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { paperEntries } from "#db/schema/paper-entries.ts";
import { tenders } from "#db/schema/tenders.ts";

import { readToSeal } from "../read-to-seal.server.ts";
import { receiptNumber } from "../receipt.ts";
import { whileOpen, whyNotOpen } from "../while-open.server.ts";
import { findEntryForChange } from "./find-entry.server.ts";
import { confirmUntil } from "./paper-entry.ts";
import { isEntry } from "./start-entry.server.ts";

/**
 * Seals what was entered for somebody, before closing as everybody's, and asks them by mail to confirm. It counts only
 * once they do; the moment that decides is this one. Refused while a part is missing.
 */
export async function sealEntry(db: Db, staff: Staff, applicationId: string, key?: string) {
  if (!isEditor(staff)) return problem("not-your-role");
  // Nobody's mailbox is filled from a desk.
  const allowed = await takeTry(db, [{ bucket: `paper-entry:${applicationId}`, max: 10, minutes: 60 }]);
  if (!allowed.ok) return allowed;
  const command = { verb: "seal-paper-entry", key, input: { applicationId } };
  return write(db, staff, command, async (story) => {
    const { tx, now, record } = story;
    const found = await findEntryForChange(tx, staff.personId, applicationId);
    if (!found) return problem("not-found");
    const { plan, tender } = found;
    if (plan.state !== "draft" || plan.submittedAt) return problem("already-submitted");
    const { contentHash, missing } = await readToSeal(tx, plan, tender.rules);
    const [sealed] = await tx
      .update(applications)
      .set({
        submittedAt: now,
        updatedAt: now,
        contentHash,
        receiptNumber: receiptNumber(randomBytes(8)),
      })
      .from(tenders)
      .where(and(whileOpen(plan, ["draft"], now), isNull(applications.submittedAt)))
      .returning({ id: applications.id });
    if (!sealed) return whyNotOpen(tx, plan);
    if (missing.length > 0) return problem("plan-incomplete", { parts: missing.join(",") });
    const token = found.entry.email ? newSecret() : null;
    await tx
      .update(paperEntries)
      .set({
        finishedAt: now,
        contentHash,
        confirmHash: token && sha256(token),
        objection: "",
        objectedAt: null,
      })
      .where(isEntry(plan));
    if (token) await askMaker(story, found, token);
    const subject = { corporationId: plan.corporationId, tenderId: plan.tenderId, applicationId };
    await record("application.paper-sealed", subject, { contentHash });
    return done({ applicationId });
  });
}

/** Opens it again to set something right, until closing. The link that was mailed stops; sealing again mails a new one. */
export async function reopenEntry(db: Db, staff: Staff, applicationId: string) {
  if (!isEditor(staff)) return problem("not-your-role");
  return write(db, staff, { verb: "reopen-paper-entry" }, async ({ tx, now, record }) => {
    const found = await findEntryForChange(tx, staff.personId, applicationId);
    if (!found) return problem("not-found");
    const { plan } = found;
    const [opened] = await tx
      .update(applications)
      .set({ submittedAt: null, contentHash: null, receiptNumber: null, updatedAt: now })
      .from(tenders)
      .where(and(whileOpen(plan, ["draft"], now), isNotNull(applications.submittedAt)))
      .returning({ id: applications.id });
    if (!opened) return plan.submittedAt ? whyNotOpen(tx, plan) : problem("not-in-this-state");
    await tx
      .update(paperEntries)
      .set({ finishedAt: null, contentHash: null, confirmHash: null })
      .where(isEntry(plan));
    const { corporationId, tenderId } = plan;
    await record("application.paper-reopened", { corporationId, tenderId, applicationId });
    return done({ applicationId });
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof findEntryForChange>>>;

async function askMaker({ tx, mail }: Story, { entry, plan, tender }: Found, token: string): Promise<void> {
  if (!entry.email || !tender.closesAt) return;
  const by = await findRecipient(tx, entry.enteredBy);
  await mail({
    letter: "paper-entry-to-confirm",
    about: sha256(token),
    to: { email: entry.email, name: entry.name, locale: "nl" },
    corporationId: plan.corporationId,
    props: {
      url: paths.paper.confirm(token),
      name: entry.name,
      by: by.name || by.email,
      way: entry.way,
      address: tender.rules ? addressOf(tender.rules) : "",
      receivedAt: entry.receivedAt.toISOString(),
      endsAt: confirmUntil(tender.closesAt).toISOString(),
    },
  });
}
