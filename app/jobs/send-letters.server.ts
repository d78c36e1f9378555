import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";

import { listLettersByIds } from "#app/domain/outbox/queries.server.ts";
import type { Mailer } from "#app/services/mailer.server.ts";
import type { Db } from "#db/client.server.ts";
import { outbox } from "#db/schema/outbox.ts";
import { inScope } from "#db/scope.server.ts";
import { renderStoredLetter } from "#emails/render-letter.server.tsx";

const BATCH = 20;
const LOCK_MINUTES = 5;
const MAX_ATTEMPTS = 30;

/**
 * Sends what is due. Letters are claimed for five minutes with `skip locked`, so that two processes never take the
 * same one, and sent outside the transaction; the letter's id is the idempotency key at the provider, so that a
 * crash between sending and noting it sends nothing twice. Answers how many left.
 */
export async function sendLetters(db: Db, mailer: Mailer, origin: string): Promise<number> {
  const ids = await claimDue(db);
  if (ids.length === 0) return 0;
  const letters = await listLettersByIds(db, ids);
  for (const letter of letters) {
    const { to, locale, corporation } = letter;
    const rendered = await renderStoredLetter(letter, { name: to.name, locale, corporation, origin });
    const answer = await mailer.send({ id: letter.id, to: to.email, idempotencyKey: letter.id, ...rendered });
    await inScope(db, { kind: "system" }, async (tx) => {
      await tx.update(outbox).set(outcomeOf(answer)).where(eq(outbox.id, letter.id));
    });
  }
  return letters.length;
}

/** Claims by moving the next attempt ahead: a process that dies simply lets the claim lapse. */
async function claimDue(db: Db): Promise<string[]> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const due = await tx
      .select({ id: outbox.id })
      .from(outbox)
      .where(and(eq(outbox.state, "waiting"), lte(outbox.nextAttemptAt, sql`plint_now()`)))
      .orderBy(asc(outbox.nextAttemptAt))
      .limit(BATCH)
      .for("update", { skipLocked: true });
    const ids = due.map((row) => row.id);
    if (ids.length === 0) return ids;
    await tx
      .update(outbox)
      .set({
        attempts: sql`${outbox.attempts} + 1`,
        nextAttemptAt: sql`plint_now() + make_interval(mins => ${LOCK_MINUTES})`,
      })
      .where(inArray(outbox.id, ids));
    return ids;
  });
}

type Answer = Awaited<ReturnType<Mailer["send"]>>;

/** The wait doubles with each attempt, up to six hours; after a day of trying a person has to look. */
function outcomeOf(answer: Answer) {
  if (answer.ok) {
    return {
      state: "sent" as const,
      sentAt: sql`plint_now()`,
      providerId: answer.value.providerId,
      error: null,
    };
  }
  const error = String(answer.details?.reason ?? answer.problem);
  if (answer.problem === "held") return { state: "held" as const, error: null };
  if (answer.problem === "refused") return { state: "refused" as const, error };
  const pause = Number(answer.details?.retryAfterSeconds ?? 30);
  return {
    state: sql`case when ${outbox.attempts} >= ${MAX_ATTEMPTS} then 'refused' else 'waiting' end`,
    nextAttemptAt: sql`plint_now() + least(interval '6 hours', make_interval(secs => ${pause} * power(2, least(${outbox.attempts}, 12) - 1)))`,
    error,
  };
}
