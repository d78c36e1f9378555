import { sql } from "drizzle-orm";
import { check, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { letterLanguages, letterTextLimits, neededInOpening } from "#app/domain/jury/letters/letter-text.ts";
import { shortlistLetters } from "#app/domain/jury/shortlist/own-words.ts";

import { moment, oneOf } from "./columns.ts";
import { corporations, people } from "./people.ts";

/** A corporation's own words for a letter, a row per version; the highest counts, and an empty one means ours again. */
export const letterTexts = pgTable(
  "letter_texts",
  {
    corporationId: uuid()
      .notNull()
      .references(() => corporations.id),
    letter: text({ enum: shortlistLetters }).notNull(),
    locale: text({ enum: letterLanguages }).notNull(),
    version: integer().notNull(),
    opening: text().notNull(),
    closing: text().notNull(),
    savedBy: uuid()
      .notNull()
      .references(() => people.id),
    savedAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.letter, t.locale, t.version] }),
    check("known_letter_text", oneOf(t.letter, shortlistLetters)),
    check("known_letter_language", oneOf(t.locale, letterLanguages)),
    check("versions_count_up", sql`${t.version} > 0`),
    check(
      "letter_texts_are_bounded",
      sql`length(${t.opening}) <= ${sql.raw(String(letterTextLimits.opening))} and length(${t.closing}) <= ${sql.raw(String(letterTextLimits.closing))}`,
    ),
    check(
      "letter_texts_name_the_space",
      sql`(${t.opening} = '' and ${t.closing} = '') or ${t.opening} like ${sql.raw(`'%{${neededInOpening}}%'`)}`,
    ),
  ],
);
