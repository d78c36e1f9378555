import { eq, sql } from "drizzle-orm";

import type { Outcome } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { outbox } from "#db/schema/outbox.ts";
import { inScope } from "#db/scope.server.ts";

import { forgetLetters } from "./forget-letters.server.ts";

const MAX_ATTEMPTS = 30;

/** What a mailer answered. */
type Attempt = Outcome<{ readonly providerId: string }, "refused" | "later" | "held">;

/** Keeps what came of sending a letter: sent, held, refused for good, or waiting for its next attempt. */
export async function noteAttempt(db: Db, letterId: string, attempt: Attempt): Promise<void> {
  await inScope(db, { kind: "system" }, async (tx) => {
    await tx.update(outbox).set(outcomeOf(attempt)).where(eq(outbox.id, letterId));
    // The last letter to somebody who was erased: once nobody will try it again, nothing may say where it went.
    await forgetLetters(
      tx,
      sql`${outbox.id} = ${letterId} and ${outbox.letter} = 'data-erased' and ${outbox.state} <> 'waiting'`,
    );
  });
}

/** The wait doubles with each attempt, up to six hours; after some five days of trying a person has to look. */
function outcomeOf(answer: Attempt) {
  if (answer.ok) {
    const { providerId } = answer.value;
    return {
      state: "sent" as const,
      sentAt: sql`plint_now()`,
      providerId,
      error: null,
      props: withoutSecrets,
    };
  }
  const error = String(answer.details?.reason ?? answer.problem);
  if (answer.problem === "held") return { state: "held" as const, error: null };
  if (answer.problem === "refused") return { state: "refused" as const, error, props: withoutSecrets };
  const pause = Number(answer.details?.retryAfterSeconds ?? 30);
  const isLast = sql`${outbox.attempts} >= ${MAX_ATTEMPTS}`;
  return {
    state: sql`case when ${isLast} then 'refused' else 'waiting' end`,
    props: sql`case when ${isLast} then ${withoutSecrets} else ${outbox.props} end`,
    nextAttemptAt: sql`plint_now() + least(interval '6 hours', make_interval(secs => ${pause} * power(2, least(${outbox.attempts}, 12) - 1)))`,
    error,
  };
}

/**
 * What a letter told, without what lets somebody in or ends something. From the moment that nobody will send it (any
 * more) that is its receiver's alone, or nobody's.
 */
const withoutSecrets = sql`case ${outbox.letter}
  when 'sign-in' then ${outbox.props} || '{"url":"/inloggen","code":"······"}'::jsonb
  when 'staff-invited' then ${outbox.props} || '{"url":"/inloggen"}'::jsonb
  when 'plan-member-invited' then ${outbox.props} || '{"url":"/inloggen"}'::jsonb
  when 'paper-entry-to-confirm' then ${outbox.props} || '{"url":"/inloggen"}'::jsonb
  when 'juror-invited' then ${outbox.props} || '{"url":"/inloggen"}'::jsonb
  when 'juror-declined' then ${outbox.props} || '{"url":"/inloggen"}'::jsonb
  when 'search-asked' then ${outbox.props} || '{"url":"/ruimtes"}'::jsonb
  when 'new-space' then ${outbox.props} || '{"unsubscribeUrl":"/account"}'::jsonb
  else ${outbox.props} end`;
