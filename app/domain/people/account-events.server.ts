import type { Db } from "#db/client.server.ts";
import { accountEvents } from "#db/schema/people.ts";

export type AccountEvent =
  | "person.created"
  | "person.erased"
  | "person.named"
  | "sign-in.asked"
  | "sign-in.done"
  | "sign-in.refused"
  | "session.revoked"
  | "sessions.revoked"
  | "passkey.added"
  | "passkey.removed"
  | "credentials.set"
  | "calendar.renewed"
  | "search.asked"
  | "search.saved"
  | "search.removed"
  | "search.unsubscribed"
  | "staff.invited"
  | "staff.role-changed"
  | "staff.left";

/** Adds a line to the append-only history of an account. Details hold no secrets and no addresses. */
export async function recordAccountEvent(
  db: Db,
  personId: string | null,
  name: AccountEvent,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await db.insert(accountEvents).values({ personId, name, details });
}
