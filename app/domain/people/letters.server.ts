import { eq } from "drizzle-orm";

import type { Recipient } from "#app/domain/outbox/queue-letter.server.ts";
import { isLocale, type Locale } from "#app/i18n/locales.ts";
import type { Transaction } from "#db/client.server.ts";
import { people } from "#db/schema/people.ts";

/** Whom a letter goes to: a person's own address, name and language. */
export async function findRecipient(tx: Transaction, personId: string): Promise<Recipient> {
  const [person] = await tx
    .select({ email: people.email, name: people.name, locale: people.locale })
    .from(people)
    .where(eq(people.id, personId));
  if (!person) throw new Error("a letter to nobody");
  return { ...person, locale: localeOf(person.locale) };
}

export function localeOf(stored: string): Locale {
  return isLocale(stored) ? stored : "nl";
}
