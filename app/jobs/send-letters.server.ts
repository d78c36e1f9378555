import { claimLetters } from "#app/domain/outbox/claim-letters.server.ts";
import { noteAttempt } from "#app/domain/outbox/note-attempt.server.ts";
import { listLettersByIds, type OutboxLetter } from "#app/domain/outbox/queries.server.ts";
import { problem } from "#app/lib/outcome.ts";
import type { Mailer } from "#app/services/mailer.server.ts";
import type { Db } from "#db/client.server.ts";
import { renderStoredLetter } from "#emails/render-letter.server.tsx";

/**
 * Sends what is due. Letters are claimed for five minutes with `skip locked`, so that two processes never take the
 * same one, and sent outside the transaction; the letter's id is the idempotency key at the provider, so that a
 * crash between sending and noting it sends nothing twice. A letter that cannot be written out is refused and holds
 * up no other. Answers how many were taken up.
 */
export async function sendLetters(db: Db, mailer: Mailer, origin: string): Promise<number> {
  const ids = await claimLetters(db);
  if (ids.length === 0) return 0;
  const letters = await listLettersByIds(db, ids);
  for (const letter of letters) await noteAttempt(db, letter.id, await attempt(letter, mailer, origin));
  return letters.length;
}

async function attempt(letter: OutboxLetter, mailer: Mailer, origin: string) {
  const { id, to, locale, corporation } = letter;
  const rendered = await renderStoredLetter(letter, { name: to.name, locale, corporation, origin }).catch(
    (error: unknown) => problem("refused", { reason: `cannot be written out: ${String(error)}` }),
  );
  if ("problem" in rendered) return rendered;
  return mailer.send({ id, to: to.email, idempotencyKey: id, ...rendered });
}
