import { and, eq, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { letterTexts } from "#db/schema/letter-texts.ts";

import type { ShortlistLetter } from "../shortlist/own-words.ts";
import { checkLetterText, type LetterText } from "./letter-text.ts";

type Input = LetterText & {
  readonly letter: ShortlistLetter;
  readonly locale: Locale;
  /** The version that its writer had on the screen; 0 when there was none. */
  readonly version: number;
};

/**
 * Keeps a corporation's own words for a letter as a new version; every letter that still lies ready takes them over, and
 * whoever had seen those letters must look again. Empty words are ours again. Another version than the one that was seen
 * is refused as "changed-meanwhile".
 */
export async function saveLetterText(db: Db, staff: Staff, input: Input, key?: string) {
  return write(db, staff, { verb: "save-letter-text", key, input }, async ({ tx, now, record }) => {
    if (!isEditor(staff)) return problem("not-your-role");
    const { corporationId, personId } = staff;
    const { letter, locale, version, opening, closing } = input;
    const checked = checkLetterText({ opening, closing });
    if (!checked.ok) return checked;
    const lock = `letter-text:${corporationId}:${letter}:${locale}`;
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`);
    const [latest] = await tx
      .select({ version: sql<number>`coalesce(max(${letterTexts.version}), 0)::int` })
      .from(letterTexts)
      .where(
        and(
          eq(letterTexts.corporationId, corporationId),
          eq(letterTexts.letter, letter),
          eq(letterTexts.locale, locale),
        ),
      );
    if (latest?.version !== version) return problem("changed-meanwhile");
    const row = { corporationId, letter, locale, version: version + 1, opening, closing };
    await tx.insert(letterTexts).values({ ...row, savedBy: personId, savedAt: now });
    await record("letters.text-saved", { corporationId }, { letter, locale, version: version + 1 });
    return done({ letter, locale, version: version + 1 });
  });
}
