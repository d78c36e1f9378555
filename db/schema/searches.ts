import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import type { SearchFilters } from "#app/domain/tenders/alerts/search.ts";

import { createdAt, id, moment, sha256 } from "./columns.ts";
import { people } from "./people.ts";
import { tenders } from "./tenders.ts";

/** What somebody wants to hear of. Without a person it waits for a click in the mail that proves its address. */
export const savedSearches = pgTable(
  "saved_searches",
  {
    id: id().primaryKey(),
    personId: uuid().references(() => people.id, { onDelete: "cascade" }),
    /** Only until it is confirmed; from then on the person's own address counts. */
    email: text().notNull().default(""),
    locale: text().notNull().default("nl"),
    filters: jsonb().$type<SearchFilters>().notNull(),
    confirmHash: sha256().unique(),
    confirmBy: moment(),
    confirmedAt: moment(),
    endedAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("one_search_per_person_and_wish")
      .on(t.personId, t.filters)
      .where(sql`${t.personId} is not null and ${t.endedAt} is null`),
    index("saved_searches_waiting")
      .on(t.confirmBy)
      .where(sql`${t.personId} is null`),
    check("confirmed_searches_have_a_person", sql`(${t.personId} is null) = (${t.confirmedAt} is null)`),
    check(
      "unconfirmed_searches_wait_for_mail",
      sql`(${t.personId} is null) = (${t.email} <> '' and ${t.confirmHash} is not null and ${t.confirmBy} is not null)`,
    ),
  ],
);

/** Of which call a search was told, and by which secret that letter ends the search. */
export const savedSearchLetters = pgTable(
  "saved_search_letters",
  {
    corporationId: uuid().notNull(),
    searchId: uuid()
      .notNull()
      .references(() => savedSearches.id, { onDelete: "cascade" }),
    tenderId: uuid().notNull(),
    unsubscribeHash: sha256().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.searchId, t.tenderId] }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [tenders.corporationId, tenders.id],
    }),
    unique("one_letter_per_unsubscribe").on(t.corporationId, t.unsubscribeHash),
    index("saved_search_letters_by_unsubscribe").on(t.unsubscribeHash),
  ],
);
