import { and, eq, inArray, isNull, ne, type SQL } from "drizzle-orm";

import type { Recipient } from "#app/domain/outbox/queue-letter.server.ts";
import { localeIn } from "#app/i18n/locales.ts";
import type { Transaction } from "#db/client.server.ts";
import { corporations, memberships, people } from "#db/schema/people.ts";

import type { Staff } from "./actor.ts";
import { type Right, rolesWith } from "./rights.ts";

/** Whom a letter goes to: a person's own address, name and language. */
export async function findRecipient(tx: Transaction, personId: string): Promise<Recipient> {
  const [person] = await tx
    .select({ email: people.email, name: people.name, locale: people.locale })
    .from(people)
    .where(eq(people.id, personId));
  if (!person) throw new Error("a letter to nobody");
  return { ...person, locale: localeIn(person.locale) };
}

/** The colleagues who write for this corporation too; of those only who meet a condition on `memberships`. */
export async function otherEditors(tx: Transaction, staff: Staff, among?: SQL): Promise<Recipient[]> {
  return readHolders(tx, staff.corporationId, "prepare", and(notThemselves(staff), among));
}

/** The colleagues who may be the second person of a call or of its change; of those only who meet a condition on `memberships`. */
export async function otherSigners(tx: Transaction, staff: Staff, among?: SQL): Promise<Recipient[]> {
  return readHolders(tx, staff.corporationId, "sign", and(notThemselves(staff), among));
}

const notThemselves = ({ personId }: Staff) => ne(memberships.personId, personId);

/** Everybody who writes for this corporation now; of those only who meet a condition on `memberships`. */
export async function listEditors(tx: Transaction, corporationId: string, among?: SQL): Promise<Recipient[]> {
  return readHolders(tx, corporationId, "prepare", among);
}

async function readHolders(
  tx: Transaction,
  corporationId: string,
  right: Right,
  others?: SQL,
): Promise<Recipient[]> {
  const rows = await tx
    .select({ email: people.email, name: people.name, locale: people.locale })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(
      and(
        eq(memberships.corporationId, corporationId),
        inArray(memberships.role, [...rolesWith(right)]),
        isNull(memberships.leftAt),
        others,
      ),
    );
  return rows.map((row) => ({ ...row, locale: localeIn(row.locale) }));
}

/** How a corporation is reached, as the foot of its letters says it. */
export async function findContact(tx: Transaction, corporationId: string) {
  const [contact] = await tx
    .select({ contactPhone: corporations.contactPhone, contactEmail: corporations.contactEmail })
    .from(corporations)
    .where(eq(corporations.id, corporationId));
  if (!contact) throw new Error("a letter of nobody");
  return contact;
}
