import { createHash } from "node:crypto";

import { and, eq, sql } from "drizzle-orm";

import type { Actor } from "#app/domain/people/actor.ts";
import { canonical } from "#app/lib/canonical.ts";
import type { Transaction } from "#db/client.server.ts";
import { idempotencyKeys } from "#db/schema/events.ts";

type Claim = { seen: "new"; now: Date } | { seen: "same"; value: unknown } | { seen: "other" };

/**
 * Claims a key for this write. Waits for a write with the same key that is still under way, then tells
 * whether it was the same ("same", with what it answered) or another ("other"); a new one is told the time of the
 * database along with it, because every write asks for that next.
 */
export async function claimKey(
  tx: Transaction,
  actor: Actor,
  key: string,
  command: { verb: string; input?: unknown },
): Promise<Claim> {
  const inputHash = createHash("sha256")
    .update(canonical(command.input ?? null))
    .digest("hex");
  const ownerKey = ownerOf(actor);
  const claimed = await tx
    .insert(idempotencyKeys)
    .values({ ownerKey, key, verb: command.verb, inputHash })
    .onConflictDoNothing()
    .returning({ now: sql<string>`plint_now()` });
  if (claimed[0]) return { seen: "new", now: new Date(claimed[0].now) };
  const [earlier] = await tx
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.ownerKey, ownerKey), eq(idempotencyKeys.key, key)));
  if (!earlier || earlier.verb !== command.verb || earlier.inputHash !== inputHash) return { seen: "other" };
  return { seen: "same", value: earlier.outcome };
}

/** Keeps what the write answered, for whoever repeats it. Values are plain JSON. */
export async function keepOutcome(
  tx: Transaction,
  actor: Actor,
  key: string,
  outcome: unknown,
): Promise<void> {
  await tx
    .update(idempotencyKeys)
    .set({ outcome: outcome ?? null })
    .where(and(eq(idempotencyKeys.ownerKey, ownerOf(actor)), eq(idempotencyKeys.key, key)));
}

/** Lets go of a key in the transaction that claimed it, for a write that came to nothing and yet is committed. */
export async function releaseKey(tx: Transaction, actor: Actor, key: string): Promise<void> {
  await tx
    .delete(idempotencyKeys)
    .where(and(eq(idempotencyKeys.ownerKey, ownerOf(actor)), eq(idempotencyKeys.key, key)));
}

function ownerOf(actor: Actor): string {
  return actor.kind === "system" ? `system:${actor.name}` : actor.personId;
}
