import { claimLetters } from "#app/domain/outbox/claim-letters.server.ts";
import { noteAttempt } from "#app/domain/outbox/note-attempt.server.ts";
import { listLettersByIds, type OutboxLetter } from "#app/domain/outbox/queries.server.ts";
import { type Problem, problem } from "#app/lib/outcome.ts";
import type { Logger } from "#app/services/logger.server.ts";
import type { Mailer } from "#app/services/mailer.server.ts";
import type { Db } from "#db/client.server.ts";
import { renderStoredLetter } from "#emails/render-letter.server.tsx";

/**
 * Sends what is due. Letters are claimed for five minutes with `skip locked`, so that two processes never take the
 * same one, and sent outside the transaction; the letter's id is the idempotency key at the provider, so that a
 * crash between sending and noting it sends nothing twice. A letter that cannot be written out is refused and holds
 * up no other; one that was not sent is told to the log, for who keeps the server running. Answers how many were taken up.
 */
export async function sendLetters(db: Db, mailer: Mailer, origin: string, log: Logger): Promise<number> {
  const ids = await claimLetters(db);
  if (ids.length === 0) return 0;
  const letters = await listLettersByIds(db, ids);
  for (const letter of letters) {
    const answer = await attempt(letter, mailer, origin);
    if (!answer.ok && answer.problem !== "held") log.error("letter not sent", failureOf(letter, answer));
    await noteAttempt(db, letter.id, answer);
  }
  return letters.length;
}

/** Without what may tell of a person: after a colon an error may repeat what was to be written. */
function failureOf({ id, letter }: OutboxLetter, { problem, details }: Problem<string>) {
  return { id, letter, problem, reason: String(details?.reason ?? "").split(":", 1)[0] };
}

async function attempt(letter: OutboxLetter, mailer: Mailer, origin: string) {
  const { id, to, locale, corporation } = letter;
  const rendered = await renderStoredLetter(letter, { name: to.name, locale, corporation, origin }).catch(
    (error: unknown) => problem("refused", { reason: `cannot be written out: ${String(error)}` }),
  );
  if ("problem" in rendered) return rendered;
  return mailer.send({ id, to: to.email, idempotencyKey: id, ...rendered });
}
