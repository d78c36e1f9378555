import { claimLetters } from "#app/domain/outbox/claim-letters.server.ts";
import { noteAttempt } from "#app/domain/outbox/note-attempt.server.ts";
import { listLettersByIds } from "#app/domain/outbox/queries.server.ts";
import type { Mailer } from "#app/services/mailer.server.ts";
import type { Db } from "#db/client.server.ts";
import { renderStoredLetter } from "#emails/render-letter.server.tsx";

/**
 * Sends what is due. Letters are claimed for five minutes with `skip locked`, so that two processes never take the
 * same one, and sent outside the transaction; the letter's id is the idempotency key at the provider, so that a
 * crash between sending and noting it sends nothing twice. Answers how many left.
 */
export async function sendLetters(db: Db, mailer: Mailer, origin: string): Promise<number> {
  const ids = await claimLetters(db);
  if (ids.length === 0) return 0;
  const letters = await listLettersByIds(db, ids);
  for (const letter of letters) {
    const { to, locale, corporation } = letter;
    const rendered = await renderStoredLetter(letter, { name: to.name, locale, corporation, origin });
    const answer = await mailer.send({ id: letter.id, to: to.email, idempotencyKey: letter.id, ...rendered });
    await noteAttempt(db, letter.id, answer);
  }
  return letters.length;
}
