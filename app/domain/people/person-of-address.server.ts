import { sql } from "drizzle-orm";

import type { Locale } from "#app/i18n/locales.ts";
import type { Transaction } from "#db/client.server.ts";
import { people } from "#db/schema/people.ts";

import { recordAccountEvent } from "./account-events.server.ts";

/**
 * The person of this address; made now if there is none. Whoever calls it opens nothing for that person unless the address
 * was proven: a colleague who is invited and a juror on paper are named by somebody else.
 */
export async function personOfAddress(
  tx: Transaction,
  email: string,
  facts: { readonly name?: string; readonly locale: Locale },
): Promise<string> {
  const [made] = await tx
    .insert(people)
    .values({ email, ...facts })
    .onConflictDoNothing()
    .returning({ id: people.id });
  if (made) {
    await recordAccountEvent(tx, made.id, "person.created");
    return made.id;
  }
  const found = await findPersonByEmail(tx, email);
  if (!found) throw new Error("a person was neither made nor found");
  return found.id;
}

/** Whoever has this address, whatever its capitals; null when nobody has. */
export async function findPersonByEmail(tx: Transaction, email: string) {
  const [found] = await tx
    .select({
      id: people.id,
      email: people.email,
      name: people.name,
      locale: people.locale,
      createdAt: people.createdAt,
    })
    .from(people)
    .where(sql`lower(${people.email}) = lower(${email})`);
  return found ?? null;
}
