import { and, eq, inArray, isNull } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { mayDo } from "#app/domain/people/rights.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { noteMentions, planNotes } from "#db/schema/plan-notes.ts";

import { findOpened } from "../find-opened.server.ts";
import { listReaders } from "./queries.server.ts";

type Note = { readonly text: string; readonly mentions: readonly string[] };

/**
 * Writes a note about an opened plan for colleagues, also by who only looks. A mention waits on the colleague's desk and
 * sends no letter: a letter would carry into a mailbox which plan is talked about. Refused for somebody who does not
 * read this plan ("cannot-be-mentioned"). Writing also marks what was mentioned to oneself here as read.
 */
export async function writeNote(db: Db, staff: Staff, applicationId: string, note: Note, key?: string) {
  const command = { verb: "write-note", key, input: { applicationId, ...note }, makesNew: true };
  return write(db, staff, command, async ({ tx, now, record }) => {
    if (!mayDo(staff, "plans")) return problem("not-your-role");
    const { corporationId, personId } = staff;
    const found = await findOpened(tx, corporationId, applicationId);
    if (!found) return problem("not-found");
    const { tenderId } = found.plan;
    const readers = await listReaders(tx, staff, applicationId);
    const mentions = [...new Set(note.mentions)];
    if (!mentions.every((id) => readers.some((one) => one.id === id))) return problem("cannot-be-mentioned");
    const [written] = await tx
      .insert(planNotes)
      .values({ corporationId, applicationId, personId, text: note.text, writtenAt: now })
      .returning({ id: planNotes.id });
    if (!written) throw new Error("no note was stored");
    if (mentions.length > 0)
      await tx
        .insert(noteMentions)
        .values(mentions.map((id) => ({ corporationId, noteId: written.id, personId: id })));
    await markRead(tx, staff, applicationId, now);
    // What it says stays out of the log.
    await record(
      "application.noted",
      { corporationId, tenderId, applicationId },
      { mentions: mentions.length },
    );
    return done({ tenderId });
  });
}

/** Marks what was mentioned to oneself about this plan as read. Doing it twice is harmless. */
export async function readMentions(db: Db, staff: Staff, applicationId: string, key?: string) {
  return write(
    db,
    staff,
    { verb: "read-mentions", key, input: { applicationId } },
    async ({ tx, now, record }) => {
      const found = await findOpened(tx, staff.corporationId, applicationId);
      if (!found) return problem("not-found");
      const { corporationId, tenderId } = found.plan;
      const read = await markRead(tx, staff, applicationId, now);
      if (read > 0)
        await record(
          "application.mentions-read",
          { corporationId, tenderId, applicationId },
          { mentions: read },
        );
      return done({ tenderId });
    },
  );
}

async function markRead(tx: Transaction, staff: Staff, applicationId: string, now: Date): Promise<number> {
  const here = tx
    .select({ id: planNotes.id })
    .from(planNotes)
    .where(and(eq(planNotes.corporationId, staff.corporationId), eq(planNotes.applicationId, applicationId)));
  const read = await tx
    .update(noteMentions)
    .set({ readAt: now })
    .where(
      and(
        eq(noteMentions.corporationId, staff.corporationId),
        eq(noteMentions.personId, staff.personId),
        isNull(noteMentions.readAt),
        inArray(noteMentions.noteId, here),
      ),
    )
    .returning({ noteId: noteMentions.noteId });
  return read.length;
}
