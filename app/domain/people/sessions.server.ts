import { and, desc, eq, gt, isNull, ne, sql } from "drizzle-orm";

import type { Db } from "#db/client.server.ts";
import { inScope } from "#db/scope.server.ts";
import { sessions } from "#db/schema/people.ts";

import { recordAccountEvent } from "./account-events.server.ts";
import type { Assurance } from "./actor.ts";
import { newSecret, sha256 } from "./secrets.server.ts";
import { sessionLimits } from "./limits.ts";

export type OpenedSession = { readonly personId: string; readonly secret: string; readonly seconds: number };

/** From which browser somebody signs in, and which session of that browser thereby ends. */
export type Visitor = { readonly device: string; readonly oldSecret: string | null };

/**
 * Opens a new session and ends the one this browser had. The secret is told once; its hash is kept. It is over after as
 * long as its assurance allows, or sooner when `hours` says so.
 */
export async function openSession(
  db: Db,
  personId: string,
  assurance: Assurance,
  visitor: Visitor,
  hours = sessionLimits[assurance].absoluteHours,
): Promise<OpenedSession> {
  const secret = newSecret();
  const seconds = hours * 3600;
  await inScope(db, { kind: "system" }, async (tx) => {
    if (visitor.oldSecret) await endSession(tx, visitor.oldSecret);
    await tx.insert(sessions).values({
      secretHash: sha256(secret),
      personId,
      assurance,
      device: visitor.device,
      expiresAt: sql`now() + make_interval(secs => ${seconds})`,
    });
    await recordAccountEvent(tx, personId, "sign-in.done", { assurance, device: visitor.device });
  });
  return { personId, secret, seconds };
}

/** Signing out: the session of this secret is over at once, and its history says so; both or neither. */
export async function endSession(db: Db, secret: string): Promise<void> {
  await db.transaction(async (tx) => {
    const ended = await tx
      .update(sessions)
      .set({ revokedAt: sql`now()` })
      .where(and(eq(sessions.secretHash, sha256(secret)), isNull(sessions.revokedAt)))
      .returning({ personId: sessions.personId });
    for (const { personId } of ended) await recordAccountEvent(tx, personId, "session.revoked");
  });
}

/** Ends one session of this person; false when they have no such session. */
export async function revokeSession(db: Db, personId: string, sessionId: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const ended = await tx
      .update(sessions)
      .set({ revokedAt: sql`now()` })
      .where(and(eq(sessions.id, sessionId), ...isLive(personId)))
      .returning({ id: sessions.id });
    if (ended.length > 0) await recordAccountEvent(tx, personId, "session.revoked");
    return ended.length > 0;
  });
}

/** Signs out everywhere; with `except` everywhere but there. Answers how many sessions ended. */
export async function revokeSessions(db: Db, personId: string, except?: string): Promise<number> {
  return db.transaction(async (tx) => {
    const ended = await tx
      .update(sessions)
      .set({ revokedAt: sql`now()` })
      .where(and(...isLive(personId), except ? ne(sessions.id, except) : undefined))
      .returning({ id: sessions.id });
    if (ended.length > 0) await recordAccountEvent(tx, personId, "sessions.revoked", { count: ended.length });
    return ended.length;
  });
}

/** Where this person is signed in, last used first. */
export function listSessions(db: Db, personId: string) {
  return db
    .select({
      id: sessions.id,
      device: sessions.device,
      assurance: sessions.assurance,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(and(...isLive(personId)))
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.id));
}

function isLive(personId: string) {
  return [
    eq(sessions.personId, personId),
    isNull(sessions.revokedAt),
    gt(sessions.expiresAt, sql`now()`),
    notIdle(),
  ];
}

/** As a condition: the session was used recently enough for its assurance. */
export function notIdle() {
  const hours = sql.join(
    Object.entries(sessionLimits).map(
      ([assurance, { idleHours }]) => sql`when ${assurance} then make_interval(hours => ${idleHours})`,
    ),
    sql` `,
  );
  return sql`${sessions.lastSeenAt} > now() - case ${sessions.assurance} ${hours} end`;
}
