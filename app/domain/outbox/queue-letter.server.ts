import { goesByPost, isUndeliverable } from "#app/lib/undeliverable.ts";
import type { Transaction } from "#db/client.server.ts";
import { outbox } from "#db/schema/outbox.ts";
import type { Locale } from "#app/i18n/locales.ts";
import type { LetterName, LetterProps } from "#emails/catalogue.ts";

export type Letter<Name extends LetterName> = {
  readonly letter: Name;
  readonly props: LetterProps[Name];
  readonly to: Recipient;
  /** The same letter about the same thing to the same person is queued once, whatever happens. */
  readonly about: string;
  readonly corporationId?: string | undefined;
};

export type Recipient = { readonly email: string; readonly name: string; readonly locale: Locale };

/** Queues one letter in the transaction of the effect it tells of; a job renders and sends it later. */
export async function queueLetter<Name extends LetterName>(
  tx: Transaction,
  letter: Letter<Name>,
): Promise<void> {
  await tx
    .insert(outbox)
    .values({
      fromCorporationId: letter.corporationId ?? null,
      letter: letter.letter,
      props: letter.props as Record<string, unknown>,
      locale: letter.to.locale,
      toEmail: letter.to.email,
      toName: letter.to.name,
      state: firstStateOf(letter.to.email),
      dedupeKey: `${letter.letter}:${letter.about}:${letter.to.email.toLowerCase()}`,
    })
    // Without naming the key: naming it would ask for the right to read letters, which only the job has.
    .onConflictDoNothing();
}

/** Whoever has no mailbox gets it on paper; to an address that was erased nothing goes any more. */
function firstStateOf(email: string) {
  if (goesByPost(email)) return "to_post";
  return isUndeliverable(email) ? "held" : "waiting";
}
