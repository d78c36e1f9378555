import { createHash } from "node:crypto";

import { and, eq, lt, sql } from "drizzle-orm";

import type { Actor } from "#app/domain/people/actor.ts";
import { canonical } from "#app/lib/canonical.ts";
import type { Transaction } from "#db/client.server.ts";
import { idempotencyKeys } from "#db/schema/events.ts";

type Command = { readonly verb: string; readonly input?: unknown };

type Claim = { seen: "new"; now: Date } | { seen: "same"; value: unknown } | { seen: "other" };

/** So long the same wish without a key is one wish; nobody types the same thing twice in less. */
export const WISH_SECONDS = 10;

/** No form can send it: a colon is in no key of ours. */
const WISH = "wish:";

/** Stands in for the key of a form that brought none: the same for the same verb with the same input. */
export function wishOf(command: Command): string {
  return `${WISH}${command.verb}:${hashOf(command.input)}`;
}

/**
 * Claims a key for this write. Waits for a write with the same key that is still under way, then tells
 * whether it was the same ("same", with what it answered) or another ("other"); a new one is told the time of the
 * database along with it, because every write asks for that next.
 */
export async function claimKey(tx: Transaction, actor: Actor, key: string, command: Command): Promise<Claim> {
  const inputHash = hashOf(command.input);
  const ownerKey = ownerOf(actor);
  const claimed = await tx
    .insert(idempotencyKeys)
    .values({ ownerKey, key, verb: command.verb, inputHash })
    // A key is claimed once; a wish is over after some seconds and may then be had again.
    .onConflictDoUpdate({
      target: [idempotencyKeys.ownerKey, idempotencyKeys.key],
      set: { at: sql`now()`, outcome: null },
      setWhere: key.startsWith(WISH)
        ? lt(idempotencyKeys.at, sql`now() - make_interval(secs => ${WISH_SECONDS})`)
        : sql`false`,
    })
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

function hashOf(input: unknown): string {
  return createHash("sha256")
    .update(canonical(input ?? null))
    .digest("hex");
}

function ownerOf(actor: Actor): string {
  return actor.kind === "system" ? `system:${actor.name}` : actor.personId;
}
