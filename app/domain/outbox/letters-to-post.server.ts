import { and, asc, eq, isNull, not, sql } from "drizzle-orm";

import type { Transaction } from "#db/client.server.ts";
import { outbox } from "#db/schema/outbox.ts";
import { corporations } from "#db/schema/people.ts";
import { postedLetters } from "#db/schema/posted-letters.ts";

import { isToMaker } from "./queries.server.ts";

/** Where a letter is posted to, and whom to call when that is unknown; empty text means: not known. */
export type PostAddress = { readonly postal: string; readonly phone: string };

const address = sql<PostAddress | null>`plint_post_address(${outbox.toEmail})`;

const ofLetter = and(
  eq(postedLetters.corporationId, outbox.fromCorporationId),
  eq(postedLetters.letterId, outbox.id),
);

const isToPost = (corporationId: string) =>
  and(
    eq(outbox.fromCorporationId, corporationId),
    eq(outbox.state, "to_post"),
    isNull(postedLetters.letterId),
  );

/**
 * What is to be printed and posted and was not yet, the oldest first. Row security says who may know of it; a letter to
 * who makes a plan is left out for whoever reads without names, for its name is on the envelope.
 */
export async function listLettersToPost(
  tx: Transaction,
  corporationId: string,
  { isNameless = false }: { readonly isNameless?: boolean } = {},
) {
  return tx
    .select({
      id: outbox.id,
      letter: outbox.letter,
      toName: outbox.toName,
      createdAt: outbox.createdAt,
      address,
    })
    .from(outbox)
    .leftJoin(postedLetters, ofLetter)
    .where(and(isToPost(corporationId), isNameless ? not(isToMaker) : undefined))
    .orderBy(asc(outbox.createdAt), asc(outbox.id))
    .limit(200);
}

/** How many those are, with the clock of the database: one question for a page that needs both. */
export async function countLettersToPost(tx: Transaction, corporationId: string) {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int`, now: sql<string>`plint_now()` })
    .from(outbox)
    .leftJoin(postedLetters, ofLetter)
    .where(isToPost(corporationId));
  if (!row) throw new Error("the database counted nothing");
  return { count: row.count, now: new Date(row.now) };
}

/** One letter to print, with all that it is written from; also once it was posted. Null for every other letter. */
export async function findLetterToPost(tx: Transaction, corporationId: string, letterId: string) {
  const [row] = await tx
    .select({
      letter: outbox.letter,
      isToMaker,
      props: outbox.props,
      locale: outbox.locale,
      toName: outbox.toName,
      createdAt: outbox.createdAt,
      address,
      corporation: {
        name: corporations.name,
        contactPhone: corporations.contactPhone,
        contactEmail: corporations.contactEmail,
      },
    })
    .from(outbox)
    .innerJoin(corporations, eq(corporations.id, outbox.fromCorporationId))
    .where(
      and(eq(outbox.fromCorporationId, corporationId), eq(outbox.id, letterId), eq(outbox.state, "to_post")),
    );
  return row ?? null;
}
