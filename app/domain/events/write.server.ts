import { sql } from "drizzle-orm";
import { PgTransaction } from "drizzle-orm/pg-core";

import { type Actor } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { type Letter, queueLetter } from "#app/domain/outbox/queue-letter.server.ts";
import { type Outcome, problem, type Problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { inScope } from "#db/scope.server.ts";
import type { LetterName } from "#emails/catalogue.ts";

import { claimKey, keepOutcome, wishOf } from "./idempotency.server.ts";
import { type EventName, type EventSubject, recordEvent } from "./record-event.server.ts";
import { refusedByDatabase } from "./refused-by-database.server.ts";

/** What a verb has in hand while it writes; all of it belongs to one transaction. */
export type Story = {
  readonly tx: Transaction;
  /** The clock of the database, read in this transaction. */
  readonly now: Date;
  readonly record: (
    name: EventName,
    subject: EventSubject,
    details?: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
  readonly mail: <Name extends LetterName>(letter: Letter<Name>) => Promise<void>;
};

/** What any verb may be refused besides its own reasons. */
export type WriteProblem = Problem<"key-reused" | "no-room" | "too-busy">;

export type Command<Ahead = undefined> = {
  readonly verb: string;
  /**
   * What is asked in one go with the time, for a verb that a whole hall uses at once: first what it holds, then what it
   * reads. Its statements stand in line in the order in which they are asked.
   */
  readonly ahead?: (tx: Transaction) => Promise<Ahead>;
  /** Made by the form; the same key with the same input has its effect once and answers the same again. */
  readonly key?: string | undefined;
  readonly input?: unknown;
  /**
   * Makes something new at every call, and no constraint would stop a second one. Where such a form comes without a key,
   * the same wish of the same person within ten seconds is one wish, with one effect.
   */
  readonly makesNew?: boolean;
};

/**
 * The one way to change anything: effect, event and queued mail in one transaction, under the actor's row
 * security. A refusal rolls everything back. Same key with other input is refused as "key-reused"; a database that is
 * full or too busy refuses whoever waits for an answer, while a job fails, is logged and tries again.
 */
export async function write<Answer extends Outcome<unknown, string>, Ahead = undefined>(
  db: Db,
  actor: Actor,
  command: Command<Ahead>,
  work: (story: Story, ahead: Ahead) => Promise<Answer>,
): Promise<Answer | WriteProblem> {
  try {
    return await inScope(db, scopeOf(actor), async (tx) => {
      const key = command.key ?? (command.makesNew ? wishOf(command) : undefined);
      const claim = key ? await claimKey(tx, actor, key, command) : null;
      // The value was kept by an earlier call of this same verb with this same input.
      if (claim?.seen === "same") return { ok: true, value: claim.value } as Answer;
      if (claim?.seen === "other") throw new Refused(problem("key-reused"));
      const [now, ahead] = await Promise.all([claim?.now ?? databaseNow(tx), command.ahead?.(tx)]);
      const story: Story = {
        tx,
        now,
        record: (name, subject, details) => recordEvent(tx, actor, now, name, subject, details),
        mail: (letter) => queueLetter(tx, letter),
      };
      // Where nothing is asked ahead, nothing is promised to the work.
      const answer = await work(story, ahead as Ahead);
      if (!answer.ok) throw new Refused(answer);
      if (key) await keepOutcome(tx, actor, key, answer.value);
      return answer;
    });
  } catch (error) {
    // Refused carries an answer of this very call.
    if (error instanceof Refused) return error.answer as Answer;
    // Within a larger piece of work that is the one to stop, not only this part of it.
    const isJob = actor.kind === "system" && !actor.forSomebody;
    const refused = isJob || db instanceof PgTransaction ? null : refusedByDatabase(error);
    if (refused) return refused;
    throw error;
  }
}

/** The clock of the database; the only clock that decides anything. */
export async function databaseNow(tx: Transaction): Promise<Date> {
  const [row] = await tx.execute<{ now: string }>(sql`select plint_now() as now`);
  if (!row) throw new Error("the database did not tell the time");
  return new Date(row.now);
}

/** Carries a refusal out of the transaction, so that it rolls back. */
class Refused extends Error {
  constructor(readonly answer: Outcome<unknown, string>) {
    super("refused");
  }
}
