import { and, eq, isNotNull, lte, or } from "drizzle-orm";

import { recordEvent } from "#app/domain/events/record-event.server.ts";
import { databaseNow, type Story, write } from "#app/domain/events/write.server.ts";
import { queueLetter } from "#app/domain/outbox/queue-letter.server.ts";
import type { Staff, System } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { done, problem } from "#app/lib/outcome.ts";
import { undeliverable } from "#app/lib/undeliverable.ts";
import type { Db } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { paperEntries } from "#db/schema/paper-entries.ts";
import { tenders } from "#db/schema/tenders.ts";
import { inScope } from "#db/scope.server.ts";

import { applicationSteps } from "../states.ts";
import { findEntryForChange } from "./find-entry.server.ts";
import { canConfirm } from "./paper-entry.ts";

const sweeper: System = { kind: "system", name: "sweep-paper-entries" };

type Plan = Pick<typeof applications.$inferSelect, "corporationId" | "tenderId" | "id">;
type Entry = typeof paperEntries.$inferSelect;
type Call = typeof tenders.$inferSelect;
type Telling = Pick<Story, "tx" | "now" | "record" | "mail">;

/**
 * Ends an entry that does not count, and says so to whoever was asked to confirm it, by mail or by post. Its link then
 * only says that.
 */
export async function withdrawEntry(
  { tx, now, record, mail }: Telling,
  { entry, plan, tender }: { entry: Entry; plan: Plan; tender: Call },
  letter = false,
): Promise<void> {
  const { corporationId, tenderId, id: applicationId } = plan;
  await tx
    .update(applications)
    .set({ state: applicationSteps.draft.withdraw, updatedAt: now })
    .where(and(eq(applications.corporationId, corporationId), eq(applications.id, applicationId)));
  // The log says the same whatever the reason: which plan somebody chose is theirs to tell.
  await record("application.paper-lapsed", { corporationId, tenderId, applicationId });
  if (!letter || !entry.finishedAt) return;
  await mail({
    letter: "paper-entry-lapsed",
    about: applicationId,
    // Who has no mailbox gets it by post.
    to: { email: entry.email ?? undeliverable(applicationId), name: entry.name, locale: "nl" },
    corporationId,
    props: { name: entry.name, address: tender.rules ? addressOf(tender.rules) : "" },
  });
}

/** Staff put away what they entered; nobody confirms it any more. */
export async function giveUpEntry(db: Db, staff: Staff, applicationId: string) {
  if (!isEditor(staff)) return problem("not-your-role");
  return write(db, staff, { verb: "give-up-paper-entry" }, async (story) => {
    const found = await findEntryForChange(story.tx, staff.personId, applicationId);
    if (!found) return problem("not-found");
    if (found.plan.state !== "draft") return problem("not-in-this-state");
    await withdrawEntry(story, found, true);
    return done({ applicationId });
  });
}

/**
 * Takes back what nobody confirmed until two working days after closing, and what was never finished. Harmless to
 * repeat. Answers how many that were.
 */
export async function sweepPaperEntries(db: Db): Promise<number> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const now = await databaseNow(tx);
    const waiting = await tx
      .select({ entry: paperEntries, plan: applications, tender: tenders })
      .from(paperEntries)
      .innerJoin(
        applications,
        and(
          eq(applications.corporationId, paperEntries.corporationId),
          eq(applications.id, paperEntries.applicationId),
        ),
      )
      .innerJoin(
        tenders,
        and(eq(tenders.corporationId, applications.corporationId), eq(tenders.id, applications.tenderId)),
      )
      .where(
        and(
          eq(applications.state, "draft"),
          isNotNull(applications.enteredBy),
          or(lte(tenders.closesAt, now), isNotNull(tenders.endedAt)),
        ),
      )
      .for("update", { of: applications, skipLocked: true });
    const due = waiting.filter(({ tender }) => !canConfirm(tender, now));
    const telling: Telling = {
      tx,
      now,
      record: (name, subject, details) => recordEvent(tx, sweeper, now, name, subject, details),
      mail: (letter) => queueLetter(tx, letter),
    };
    // Who was asked to confirm heard already that the call came to nothing.
    for (const one of due) await withdrawEntry(telling, one, one.tender.endedAt === null);
    return due.length;
  });
}
