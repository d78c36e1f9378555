import { randomUUID } from "node:crypto";

import { and, eq, sql } from "drizzle-orm";

import { recordEvent } from "#app/domain/events/record-event.server.ts";
import { write } from "#app/domain/events/write.server.ts";
import type { Entrepreneur, System } from "#app/domain/people/actor.ts";
import { findTenderBySlug } from "#app/domain/tenders/find-by-slug.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { people } from "#db/schema/people.ts";
import { questionAskers, questions } from "#db/schema/questions.ts";

import { personalTraces } from "./personal-traces.ts";
import { canAsk, MAX_OPEN_QUESTIONS } from "./rules.ts";

/** The log tells that a question came, never from whom. */
const somebody: System = { kind: "system", name: "ask-question", forSomebody: true };

/**
 * Asks a question about a space. Nobody but its asker and the system ever knows whose it is, so it carries no
 * idempotency key either: the same words of the same person about the same call are one question.
 */
export async function askQuestion(
  db: Db,
  entrepreneur: Entrepreneur,
  slug: string,
  text: string,
  { anyway = false }: { readonly anyway?: boolean } = {},
) {
  return write(db, entrepreneur, { verb: "ask-question" }, async ({ tx, now }) => {
    const tender = await findTenderBySlug(tx, slug);
    if (!tender) return problem("not-found");
    if (!canAsk(tender, now)) return problem("questions-closed");
    const { corporationId, tenderId, spaceId } = tender;
    const own = await listOwnWords(tx, entrepreneur.personId, tender);
    if (own.some((one) => one.text === text)) return done({ asked: true });
    const traces = anyway ? [] : personalTraces(text, await listOwnNames(tx, entrepreneur.personId));
    if (traces.length > 0)
      return problem("tells-who-you-are", { what: traces.length > 1 ? "both" : (traces[0] ?? "both") });
    const waiting = own.filter(({ state }) => state === "open").length;
    if (waiting >= MAX_OPEN_QUESTIONS) return problem("too-many-questions", { max: MAX_OPEN_QUESTIONS });
    const id = randomUUID();
    await tx.insert(questions).values({ id, corporationId, tenderId, text });
    await tx
      .insert(questionAskers)
      .values({ corporationId, questionId: id, personId: entrepreneur.personId });
    await recordEvent(tx, somebody, now, "question.asked", { corporationId, tenderId, spaceId });
    return done({ asked: true });
  });
}

async function listOwnNames(tx: Transaction, personId: string): Promise<string[]> {
  const named = await tx.select({ name: people.name }).from(people).where(eq(people.id, personId));
  return named.map(({ name }) => name).filter(Boolean);
}

/** One's own questions about a call, behind a lock, so that two taps at once are counted one after the other. */
async function listOwnWords(
  tx: Transaction,
  personId: string,
  tender: { readonly corporationId: string; readonly tenderId: string },
) {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${tender.tenderId}:${personId}`}, 0))`,
  );
  return tx
    .select({ text: questions.text, state: questions.state })
    .from(questions)
    .innerJoin(
      questionAskers,
      and(
        eq(questionAskers.corporationId, questions.corporationId),
        eq(questionAskers.questionId, questions.id),
      ),
    )
    .where(
      and(
        eq(questions.corporationId, tender.corporationId),
        eq(questions.tenderId, tender.tenderId),
        eq(questionAskers.personId, personId),
      ),
    );
}
