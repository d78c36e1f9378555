import { and, eq, ne, sql } from "drizzle-orm";

import { databaseNow } from "#app/domain/events/write.server.ts";
import { queueLetter } from "#app/domain/outbox/queue-letter.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { sessions } from "#db/schema/people.ts";

import { findRecipient } from "./letters.server.ts";
import { newSecret } from "./secrets.server.ts";
import { type OpenedSession, openSession, type Visitor } from "./sessions.server.ts";

/** Opens a session that is good enough for staff. From a device not seen for 90 days, its owner is told by mail. */
export async function openStaffSession(
  tx: Transaction,
  personId: string,
  assurance: "passkey" | "two_factor",
  visitor: Visitor,
): Promise<OpenedSession> {
  const isKnown = await knowsDevice(tx, personId, visitor.device);
  const session = await openSession(tx, personId, assurance, visitor);
  if (!isKnown)
    await queueLetter(tx, {
      letter: "new-sign-in",
      about: newSecret(),
      to: await findRecipient(tx, personId),
      props: { at: (await databaseNow(tx)).toISOString(), device: visitor.device },
    });
  return session;
}

async function knowsDevice(tx: Transaction, personId: string, device: string): Promise<boolean> {
  const [known] = await tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      and(
        eq(sessions.personId, personId),
        eq(sessions.device, device),
        ne(sessions.assurance, "link"),
        sql`${sessions.createdAt} > now() - interval '90 days'`,
      ),
    )
    .limit(1);
  return known !== undefined;
}
