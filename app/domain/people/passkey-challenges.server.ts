import { and, eq, gt, sql } from "drizzle-orm";

import type { Db } from "#db/client.server.ts";
import { passkeyChallenges } from "#db/schema/people.ts";

import { sha256 } from "./secrets.server.ts";

/** Who we are to an authenticator: the host of our own address, and the address itself. */
export type RelyingParty = { readonly id: string; readonly origin: string };

const MINUTES = 5;

/** Keeps the challenge for the browser that asked; an earlier one of that browser is void. */
export async function keepChallenge(db: Db, browserMark: string, challenge: string): Promise<void> {
  const values = { challenge, expiresAt: sql`now() + make_interval(mins => ${MINUTES})` };
  await db
    .insert(passkeyChallenges)
    .values({ browserHash: sha256(browserMark), ...values })
    .onConflictDoUpdate({ target: passkeyChallenges.browserHash, set: values });
}

/** Takes the challenge out, so that it is answered once, rightly or wrongly. Null when there is none or too old. */
export async function takeChallenge(db: Db, browserMark: string): Promise<string | null> {
  const [taken] = await db
    .delete(passkeyChallenges)
    .where(
      and(
        eq(passkeyChallenges.browserHash, sha256(browserMark)),
        gt(passkeyChallenges.expiresAt, sql`now()`),
      ),
    )
    .returning({ challenge: passkeyChallenges.challenge });
  return taken?.challenge ?? null;
}
