import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import { recordAccountEvent } from "#app/domain/people/account-events.server.ts";
import type { System } from "#app/domain/people/actor.ts";
import { localeIn } from "#app/i18n/locales.ts";
import { erasedAddress, isErased } from "#app/lib/erased-address.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { idempotencyKeys } from "#db/schema/events.ts";
import { people } from "#db/schema/people.ts";

import { eraseAccess, eraseAround } from "./erase-around.server.ts";
import { eraseLetters } from "./erase-letters.server.ts";
import { erasePlans, leavePlans } from "./erase-plans.server.ts";
import { eraseSeats } from "./erase-seats.server.ts";
import { mayErase } from "./may-erase.server.ts";
import { addressesOf } from "./own-rows.server.ts";

const ERASER: System = { kind: "system", name: "erase-person", forSomebody: true };

/**
 * Forgets a person, at their own wish, in one step: what was theirs goes, what others were judged by stays without a
 * name (`places.ts` says which), and a last letter tells the old address. Only for the person who is signed in;
 * `typedEmail` must be their address ("not-your-address"). Refusals of `mayErase` leave everything as it was. Doing it
 * again is fine and does nothing. Answers which uploads were on their way: their bytes lie beside the server. Bytes of
 * stored files follow with `sweepFiles`.
 */
export async function erasePerson(db: Db, personId: string, typedEmail: string, key?: string) {
  return write(db, ERASER, { verb: "erase-person", key, input: { personId } }, async (story) => {
    const { tx, now, mail } = story;
    // Also holds up whoever starts a plan or takes a seat in this name at this moment.
    const [person] = await tx.select().from(people).where(eq(people.id, personId)).for("update");
    if (!person || isErased(person.email)) return done({ uploadIds: [] });
    if (typedEmail.trim().toLowerCase() !== person.email.toLowerCase()) return problem("not-your-address");
    const allowed = await mayErase(tx, personId);
    if (!allowed.ok) return allowed;
    const addresses = await addressesOf(tx, personId);
    await eraseLetters(tx, { personId, name: person.name, addresses });
    const uploadIds = await erasePlans(story, personId);
    await leavePlans(tx, personId, addresses);
    await eraseSeats(tx, personId, addresses);
    await eraseAround(tx, personId, addresses);
    await eraseAccess(tx, personId, addresses, now);
    await mail({
      letter: "data-erased",
      about: personId,
      to: { email: person.email, name: "", locale: localeIn(person.locale) },
      props: { at: now.toISOString() },
    });
    await recordAccountEvent(tx, personId, "person.erased");
    await tx
      .update(people)
      .set({ email: erasedAddress(personId), name: "", phone: "", locale: "nl" })
      .where(eq(people.id, personId));
    return done({ uploadIds });
  });
}

/** Whether this filling-in of the form erased somebody: what a second press is told, which is nobody's any more. */
export async function wasErasedWith(db: Db, key: string): Promise<boolean> {
  const [found] = await db
    .select({ key: idempotencyKeys.key })
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.ownerKey, `system:${ERASER.name}`), eq(idempotencyKeys.key, key)));
  return found !== undefined;
}
