import { and, eq, ne } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import { done } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { people } from "#db/schema/people.ts";

import { recordAccountEvent } from "./account-events.server.ts";
import type { Staff } from "./actor.ts";

/** How a member of staff is called from now on, wherever their name stands, also beside what they did before. */
export async function changeName(db: Db, actor: Staff, name: string, key?: string) {
  return write(db, actor, { verb: "change-name", key, input: { name } }, async ({ tx }) => {
    await nameThem(tx, actor.personId, name);
    return done({ name });
  });
}

/** Writes down how a person is called, and in their log that it changed; nothing where they are called that already. */
export async function nameThem(tx: Transaction, personId: string, name: string): Promise<void> {
  const changed = await tx
    .update(people)
    .set({ name })
    .where(and(eq(people.id, personId), ne(people.name, name)))
    .returning({ id: people.id });
  if (changed.length > 0) await recordAccountEvent(tx, personId, "person.named");
}
