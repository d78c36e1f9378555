import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";

import { localeIn, type Locale } from "#app/i18n/locales.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { type letterStates, outbox } from "#db/schema/outbox.ts";
import { corporations } from "#db/schema/people.ts";
import { postedLetters } from "#db/schema/posted-letters.ts";
import { inScope } from "#db/scope.server.ts";

export type OutboxLetter = {
  readonly id: string;
  readonly letter: string;
  readonly props: Record<string, unknown>;
  readonly locale: Locale;
  readonly to: { readonly email: string; readonly name: string };
  readonly corporation: {
    readonly name: string;
    readonly contactPhone: string;
    readonly contactEmail: string;
  } | null;
  readonly state: (typeof letterStates)[number];
  readonly createdAt: Date;
};

/** Whether its receiver was erased: nothing is left of what it said, and so nothing to show. */
export function isForgotten({ props }: Pick<OutboxLetter, "props">): boolean {
  return Object.keys(props).length === 0;
}

/** The latest letters of everybody, newest first; for the makers of the product only. */
export function listLatestLetters(db: Db, limit = 50): Promise<OutboxLetter[]> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const rows = await selectLetters(tx).orderBy(desc(outbox.createdAt), desc(outbox.id)).limit(limit);
    return rows.map(toLetter);
  });
}

/** One letter with everything it was written from, or null; only for those who make the product. */
export function findLetter(db: Db, letterId: string): Promise<OutboxLetter | null> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const [row] = await selectLetters(tx).where(eq(outbox.id, letterId));
    return row ? toLetter(row) : null;
  });
}

function selectLetters(tx: Transaction) {
  return tx
    .select({
      id: outbox.id,
      letter: outbox.letter,
      props: outbox.props,
      locale: outbox.locale,
      toEmail: outbox.toEmail,
      toName: outbox.toName,
      state: outbox.state,
      createdAt: outbox.createdAt,
      corporation: {
        name: corporations.name,
        contactPhone: corporations.contactPhone,
        contactEmail: corporations.contactEmail,
      },
    })
    .from(outbox)
    .leftJoin(corporations, eq(corporations.id, outbox.fromCorporationId))
    .$dynamic();
}

type Row = Awaited<ReturnType<typeof selectLetters>>[number];

function toLetter({ toEmail, toName, locale, createdAt, ...row }: Row): OutboxLetter {
  return {
    ...row,
    locale: localeIn(locale),
    to: { email: toEmail, name: toName },
    createdAt,
  };
}

/** These letters, oldest first. */
export function listLettersByIds(db: Db, ids: readonly string[]): Promise<OutboxLetter[]> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const rows = await selectLetters(tx)
      .where(inArray(outbox.id, [...ids]))
      .orderBy(asc(outbox.createdAt));
    return rows.map(toLetter);
  });
}

/** To somebody about their own plan, where the reader may know of plans only that they are there. */
const isOfUnreadPlan = sql`(${outbox.props} ? 'applicationId' and not (select plint_reads_plans()))`;

/** To somebody who makes a plan, or may: other letters to entrepreneurs tell so by what they are. */
export const isToMaker = sql<boolean>`(${outbox.props} ? 'applicationId' or ${outbox.letter} in
  ('plan-member-invited', 'paper-entry-to-confirm', 'paper-entry-lapsed', 'question-withheld', 'questions-answered',
   'viewing-booked', 'viewing-cancelled', 'new-space', 'search-asked', 'data-erased'))`;

/**
 * The letters that a corporation sent, newest first; what stands in them is not told here. To whom a letter about a plan
 * went is empty for who watches over value and money, and for who reads without names.
 */
export async function listLettersOfCorporation(
  tx: Transaction,
  corporationId: string,
  { isNameless = false }: { readonly isNameless?: boolean } = {},
) {
  const isHidden = isNameless ? isToMaker : isOfUnreadPlan;
  return tx
    .select({
      id: outbox.id,
      letter: outbox.letter,
      toEmail: sql<string>`case when ${isHidden} then '' else ${outbox.toEmail} end`,
      toName: sql<string>`case when ${isHidden} then '' else ${outbox.toName} end`,
      state: outbox.state,
      createdAt: outbox.createdAt,
      postedAt: postedLetters.postedAt,
    })
    .from(outbox)
    .leftJoin(
      postedLetters,
      and(eq(postedLetters.corporationId, outbox.fromCorporationId), eq(postedLetters.letterId, outbox.id)),
    )
    .where(eq(outbox.fromCorporationId, corporationId))
    .orderBy(desc(outbox.createdAt))
    .limit(100);
}

/** The letters about one plan, the latest first. Row security gives its maker those that went to them. */
export async function listLettersAbout(tx: Transaction, applicationId: string) {
  return tx
    .select({
      id: outbox.id,
      letter: outbox.letter,
      props: outbox.props,
      locale: outbox.locale,
      createdAt: outbox.createdAt,
    })
    .from(outbox)
    .where(sql`${outbox.props} ? 'applicationId' and ${outbox.props} ->> 'applicationId' = ${applicationId}`)
    .orderBy(desc(outbox.createdAt), desc(outbox.id))
    .limit(100);
}
