import { lt, or, sql } from "drizzle-orm";

import type { Db } from "#db/client.server.ts";
import { passkeyChallenges, rateLimits, sessions, signInLinks } from "#db/schema/people.ts";

/** Throws away what signing in leaves behind: old links after a day, dead sessions after a month. Safe to repeat. */
export async function sweepSignIn(db: Db): Promise<void> {
  await db.delete(signInLinks).where(lt(signInLinks.expiresAt, sql`now() - interval '1 day'`));
  await db.delete(passkeyChallenges).where(lt(passkeyChallenges.expiresAt, sql`now()`));
  await db.delete(rateLimits).where(lt(rateLimits.windowStart, sql`now() - interval '2 days'`));
  await db
    .delete(sessions)
    .where(
      or(
        lt(sessions.expiresAt, sql`now() - interval '30 days'`),
        lt(sessions.revokedAt, sql`now() - interval '30 days'`),
      ),
    );
}
