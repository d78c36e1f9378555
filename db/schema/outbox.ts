import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";

import { createdAt, id, moment, oneOf } from "./columns.ts";

/** What is to be posted goes to somebody without a mailbox: staff print it, and `posted_letters` says when it went. */
export const letterStates = ["waiting", "sent", "held", "refused", "to_post"] as const;

/** A letter waits here, written in the same transaction as what it tells of; a job renders and sends it. */
export const outbox = pgTable(
  "outbox",
  {
    id: id().primaryKey(),
    fromCorporationId: uuid(),
    letter: text().notNull(),
    props: jsonb().$type<Record<string, unknown>>().notNull(),
    locale: text().notNull(),
    toEmail: text().notNull(),
    toName: text().notNull().default(""),
    dedupeKey: text().notNull(),
    state: text({ enum: letterStates }).notNull().default("waiting"),
    attempts: integer().notNull().default(0),
    nextAttemptAt: createdAt(),
    sentAt: moment(),
    providerId: text(),
    error: text(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("one_letter_per_event").on(t.dedupeKey),
    index("outbox_waiting").on(t.state, t.nextAttemptAt),
    index("outbox_of_corporation").on(t.fromCorporationId, t.createdAt),
    index("outbox_about_application")
      .on(sql`(${t.props} ->> 'applicationId')`)
      .where(sql`${t.props} ? 'applicationId'`),
    check("known_letter_state", oneOf(t.state, letterStates)),
  ],
);
