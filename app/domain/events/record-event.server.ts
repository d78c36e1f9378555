import type { Transaction } from "#db/client.server.ts";
import { events } from "#db/schema/events.ts";
import type { Actor } from "#app/domain/people/actor.ts";

export type EventName = `${string}.${string}`;

/** What an event is about; the ids that a story is later told by. */
export type EventSubject = {
  readonly corporationId: string;
  readonly spaceId?: string | undefined;
  readonly tenderId?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly leaseId?: string | undefined;
};

/** Adds one line to the append-only log, in the transaction of the effect it tells of. */
export async function recordEvent(
  tx: Transaction,
  actor: Actor,
  at: Date,
  name: EventName,
  subject: EventSubject,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await tx.insert(events).values({
    ...subject,
    at,
    name,
    actorKind: actor.kind,
    actorId: actor.kind === "system" ? null : actor.personId,
    details: actor.kind === "system" ? { ...details, by: actor.name } : details,
  });
}
