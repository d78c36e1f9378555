import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";

import { KNOCK_OUT_REASON_LENGTH, knockOuts as kinds } from "#app/domain/applications/knock-outs.ts";
import { OWN_WORDS_LENGTH, shortlistLetters } from "#app/domain/jury/shortlist/own-words.ts";

import { applications } from "./applications.ts";
import { id, moment, oneOf } from "./columns.ts";
import { people } from "./people.ts";
import { tenders } from "./tenders.ts";

/** Why a plan cannot win whatever its points, in words that its maker reads once the choice is real. */
export const knockOuts = pgTable(
  "knock_outs",
  {
    corporationId: uuid().notNull(),
    applicationId: uuid().notNull(),
    kind: text({ enum: kinds }).notNull(),
    reason: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.applicationId] }),
    foreignKey({
      columns: [t.corporationId, t.applicationId],
      foreignColumns: [applications.corporationId, applications.id],
    }),
    check("known_knock_out", oneOf(t.kind, kinds)),
    check(
      "knock_outs_have_a_reason",
      sql`length(${t.reason}) between 1 and ${sql.raw(String(KNOCK_OUT_REASON_LENGTH))}`,
    ),
  ],
);

/** What staff add in their own words to letters that wait for the shortlist: to all of a kind, or to one maker. */
export const letterWords = pgTable(
  "letter_words",
  {
    corporationId: uuid().notNull(),
    id: id(),
    tenderId: uuid().notNull(),
    letter: text({ enum: shortlistLetters }).notNull(),
    /** Null for all letters of this kind. */
    applicationId: uuid(),
    words: text().notNull(),
    savedBy: uuid()
      .notNull()
      .references(() => people.id),
    savedAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [tenders.corporationId, tenders.id],
    }),
    foreignKey({
      columns: [t.corporationId, t.applicationId],
      foreignColumns: [applications.corporationId, applications.id],
    }),
    unique("one_addition_per_letter")
      .on(t.corporationId, t.tenderId, t.letter, t.applicationId)
      .nullsNotDistinct(),
    check("known_shortlist_letter", oneOf(t.letter, shortlistLetters)),
    check("words_are_bounded", sql`length(${t.words}) between 1 and ${sql.raw(String(OWN_WORDS_LENGTH))}`),
  ],
);
