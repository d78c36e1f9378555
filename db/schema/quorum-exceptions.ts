import { sql } from "drizzle-orm";
import { check, foreignKey, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { EXCEPTION_REASON_LENGTH } from "#app/domain/jury/exception/exception-form.ts";
import type { QuorumGap } from "#app/domain/jury/quorum.ts";

import { moment } from "./columns.ts";
import { people } from "./people.ts";
import { tenders } from "./tenders.ts";

/** That a result stands though too few jurors were there: one asks for it with a reason, another agrees. Public with the result. */
export const quorumExceptions = pgTable(
  "quorum_exceptions",
  {
    corporationId: uuid().notNull(),
    tenderId: uuid().notNull(),
    reason: text().notNull(),
    /** What it is for: where there were too few, and how many there were. */
    gaps: jsonb().$type<readonly QuorumGap[]>().notNull(),
    askedBy: uuid()
      .notNull()
      .references(() => people.id),
    askedAt: moment().notNull(),
    agreedBy: uuid().references(() => people.id),
    agreedAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.tenderId] }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [tenders.corporationId, tenders.id],
    }),
    check("agreed_by_a_second_person", sql`${t.agreedBy} is null or ${t.agreedBy} <> ${t.askedBy}`),
    check("agreement_has_a_time", sql`(${t.agreedBy} is null) = (${t.agreedAt} is null)`),
    check(
      "exceptions_have_a_reason",
      sql`length(${t.reason}) between 1 and ${sql.raw(String(EXCEPTION_REASON_LENGTH))}`,
    ),
  ],
);
