import { and, desc, eq, sql } from "drizzle-orm";

import { calledBy } from "#app/domain/people/called.server.ts";
import type { Locale } from "#app/i18n/locales.ts";
import type { Transaction } from "#db/client.server.ts";
import { letterTexts } from "#db/schema/letter-texts.ts";
import { people } from "#db/schema/people.ts";

import type { ShortlistLetter } from "../shortlist/own-words.ts";
import type { LetterText } from "./letter-text.ts";

export type OwnTexts = (letter: ShortlistLetter, locale: Locale) => LetterText | null;

type Stored = LetterText & { readonly letter: ShortlistLetter; readonly locale: Locale };

/** As a column of a query on calls: the own words of their corporation as they count now, for `ownTextsIn`. */
export const ownTextsColumn = sql<
  readonly Stored[]
>`(select coalesce(json_agg(json_build_object('letter', x.letter,
    'locale', x.locale, 'opening', x.opening, 'closing', x.closing)), '[]')
  from (select distinct on (l.letter, l.locale) l.* from ${letterTexts} l
    where l.corporation_id = tenders.corporation_id order by l.letter, l.locale, l.version desc) x)`;

/** Those words by letter and language; null where the words are ours. */
export function ownTextsIn(rows: readonly Stored[]): OwnTexts {
  return (letter, locale) => {
    const own = rows.find((row) => row.letter === letter && row.locale === locale);
    return own && own.opening !== "" ? { opening: own.opening, closing: own.closing } : null;
  };
}

/** The latest twenty versions of one letter in one language, with who saved each; an erased person has no name. */
export async function listVersions(
  tx: Transaction,
  corporationId: string,
  { letter, locale }: { readonly letter: ShortlistLetter; readonly locale: Locale },
) {
  return tx
    .select({
      version: letterTexts.version,
      opening: letterTexts.opening,
      closing: letterTexts.closing,
      savedAt: letterTexts.savedAt,
      savedBy: calledBy(people),
    })
    .from(letterTexts)
    .innerJoin(people, eq(people.id, letterTexts.savedBy))
    .where(
      and(
        eq(letterTexts.corporationId, corporationId),
        eq(letterTexts.letter, letter),
        eq(letterTexts.locale, locale),
      ),
    )
    .orderBy(desc(letterTexts.version))
    .limit(20);
}
