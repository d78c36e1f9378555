import { and, eq, inArray, isNotNull, lte, or, sql } from "drizzle-orm";

import { databaseNow, type Story, write } from "#app/domain/events/write.server.ts";
import { forgetLetters } from "#app/domain/outbox/forget-letters.server.ts";
import type { System } from "#app/domain/people/actor.ts";
import { done } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { outbox } from "#db/schema/outbox.ts";
import { paperEntries } from "#db/schema/paper-entries.ts";
import { people } from "#db/schema/people.ts";
import { inScope } from "#db/scope.server.ts";

import { erasePlans } from "./erase-plans.server.ts";

const SWEEPER: System = { kind: "system", name: "forget-entries" };

/** So long after it ended somebody may still call about it, and the letter that says so may still be posted. */
const FORGET_AFTER_DAYS = 28;

/**
 * Erases what staff entered for somebody who never said that it is theirs, four weeks after it lapsed or was put away:
 * name and contact details, the plan and its files, and what the letters said. Harmless to repeat. Answers how many.
 */
export async function forgetEntries(db: Db): Promise<number> {
  const due = await inScope(db, { kind: "system" }, async (tx) => {
    const before = new Date((await databaseNow(tx)).getTime() - FORGET_AFTER_DAYS * 86_400_000);
    return tx
      .select({ standIn: applications.personId, entry: paperEntries })
      .from(paperEntries)
      .innerJoin(
        applications,
        and(
          eq(applications.corporationId, paperEntries.corporationId),
          eq(applications.id, paperEntries.applicationId),
        ),
      )
      .where(
        and(
          eq(applications.state, "withdrawn"),
          isNotNull(applications.enteredBy),
          lte(applications.updatedAt, before),
        ),
      );
  });
  for (const { standIn, entry } of due)
    await write(db, SWEEPER, { verb: "forget-paper-entry" }, async (story) => {
      await forgetEntry(story, standIn, entry);
      return done({});
    });
  return due.length;
}

async function forgetEntry(
  story: Story,
  standIn: string,
  { corporationId, applicationId, email }: typeof paperEntries.$inferSelect,
): Promise<void> {
  const { tx } = story;
  await erasePlans(story, standIn);
  // The address of the stand-in names nobody; it stays.
  const [person] = await tx
    .update(people)
    .set({ name: "", phone: "" })
    .where(eq(people.id, standIn))
    .returning({ email: people.email });
  const addresses = [person?.email, email].flatMap((one) => (one ? [one.toLowerCase()] : []));
  const about = or(
    sql`${outbox.props} ->> 'applicationId' = ${applicationId}`,
    inArray(sql`lower(${outbox.toEmail})`, addresses),
  );
  const letters = sql`${outbox.fromCorporationId} = ${corporationId} and ${outbox.letter} like 'paper-entry-%'
    and ${outbox.state} <> 'waiting' and ${about}`;
  await forgetLetters(tx, letters);
}
