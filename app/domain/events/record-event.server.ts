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
  await tx.insert(events).values({ ...subject, at, name, ...authorOf(actor, details) });
}

/** Who did it, as the log keeps it; whoever passed on the words of a maker did it, and says so. */
function authorOf(actor: Actor, details: Readonly<Record<string, unknown>>) {
  if (actor.kind === "system")
    return { actorKind: actor.kind, actorId: null, details: { ...details, by: actor.name } };
  if (actor.kind !== "entrepreneur" || !actor.spokenBy)
    return { actorKind: actor.kind, actorId: actor.personId, details };
  const { personId, way, heardAt } = actor.spokenBy;
  return { actorKind: "staff", actorId: personId, details: { ...details, onBehalf: { way, heardAt } } };
}
