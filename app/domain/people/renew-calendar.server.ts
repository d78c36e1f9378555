import { eq, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import { done } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { people } from "#db/schema/people.ts";

import { recordAccountEvent } from "./account-events.server.ts";
import type { Entrepreneur } from "./actor.ts";

/** Which address of this person's calendar holds now; null for nobody. */
export async function findCalendarVersion(db: Db, personId: string): Promise<number | null> {
  const [person] = await db
    .select({ version: people.calendarVersion })
    .from(people)
    .where(eq(people.id, personId));
  return person?.version ?? null;
}

/** From now on every address of one's calendar that was given out before opens nothing. */
export async function renewCalendar(db: Db, entrepreneur: Entrepreneur, key?: string) {
  return write(db, entrepreneur, { verb: "renew-calendar", key }, async ({ tx }) => {
    await tx
      .update(people)
      .set({ calendarVersion: sql`${people.calendarVersion} + 1` })
      .where(eq(people.id, entrepreneur.personId));
    await recordAccountEvent(tx, entrepreneur.personId, "calendar.renewed");
    return done({ renewed: true });
  });
}
