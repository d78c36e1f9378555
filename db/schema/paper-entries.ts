import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { confirmedHow, paperWays } from "#app/domain/applications/paper/paper-entry.ts";

import { applications, files } from "./applications.ts";
import { createdAt, moment, oneOf, sha256 } from "./columns.ts";
import { people } from "./people.ts";

/**
 * How a plan came in that staff entered for somebody, and their word that it is theirs. `enteredBy` stays when the plan
 * itself has moved on to its maker. Finished is sealed: from then on it waits for the maker, by mail or by signature.
 */
export const paperEntries = pgTable(
  "paper_entries",
  {
    corporationId: uuid().notNull(),
    applicationId: uuid().notNull(),
    enteredBy: uuid()
      .notNull()
      .references(() => people.id),
    way: text({ enum: paperWays }).notNull(),
    name: text().notNull(),
    /** Where the plan is confirmed; null for somebody without, who signs instead. */
    email: text(),
    phone: text().notNull().default(""),
    postal: text().notNull().default(""),
    receivedAt: moment().notNull(),
    startedAt: createdAt(),
    finishedAt: moment(),
    contentHash: sha256(),
    confirmHash: sha256(),
    objection: text().notNull().default(""),
    objectedAt: moment(),
    confirmedAt: moment(),
    confirmedHow: text({ enum: confirmedHow }),
    scanFileId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.applicationId] }),
    foreignKey({
      columns: [t.corporationId, t.applicationId],
      foreignColumns: [applications.corporationId, applications.id],
    }),
    foreignKey({
      columns: [t.corporationId, t.scanFileId],
      foreignColumns: [files.corporationId, files.id],
    }),
    // By chance alone two links are never the same.
    index("paper_entries_by_link").on(t.confirmHash),
    check("known_paper_way", oneOf(t.way, paperWays)),
    check("known_confirmation", oneOf(t.confirmedHow, confirmedHow)),
    check("received_before_it_was_entered", sql`${t.receivedAt} <= ${t.startedAt}`),
    check("finished_is_sealed", sql`(${t.finishedAt} is null) = (${t.contentHash} is null)`),
    check(
      "links_need_an_address",
      sql`${t.confirmHash} is null or (${t.email} is not null and ${t.finishedAt} is not null)`,
    ),
    check("confirmed_somehow", sql`(${t.confirmedAt} is null) = (${t.confirmedHow} is null)`),
    check("confirmed_once_finished", sql`${t.confirmedAt} is null or ${t.finishedAt} is not null`),
    check(
      "confirmed_how_mail_or_signature",
      sql`case ${t.confirmedHow} when 'mail' then ${t.email} is not null and ${t.scanFileId} is null
        when 'scan' then ${t.email} is null and ${t.scanFileId} is not null else ${t.scanFileId} is null end`,
    ),
  ],
);
