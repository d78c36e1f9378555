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

/** The wait doubles with each attempt, up to six hours; after a day of trying a person has to look. */
function outcomeOf(answer: Attempt) {
  if (answer.ok) {
    return {
      state: "sent" as const,
      sentAt: sql`plint_now()`,
      providerId: answer.value.providerId,
      error: null,
      // What let somebody in has gone to its mailbox; from now on it is nobody else's to read.
      props: sql`case
        when ${outbox.letter} in ('sign-in', 'staff-invited', 'plan-member-invited') then ${outbox.props} || '{"url":"/inloggen"}'::jsonb
          || case when ${outbox.letter} = 'sign-in' then '{"code":"······"}'::jsonb else '{}'::jsonb end
        when ${outbox.letter} = 'search-asked' then ${outbox.props} || '{"url":"/ruimtes"}'::jsonb
        when ${outbox.letter} = 'new-space' then ${outbox.props} || '{"unsubscribeUrl":"/account"}'::jsonb
        else ${outbox.props} end`,
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
