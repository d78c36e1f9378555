import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { endingKinds } from "#app/domain/tenders/ending/ending.ts";
import { ENDING_REASON_LENGTH } from "#app/domain/tenders/ending/ending-form.ts";

import { moment, oneOf } from "./columns.ts";
import { people } from "./people.ts";
import { tenders } from "./tenders.ts";

/** That a call ends without a winner: one says so with a reason, another agrees where plans are in. Kept with what ended. */
export const callEndings = pgTable(
  "call_endings",
  {
    corporationId: uuid().notNull(),
    tenderId: uuid().notNull(),
    kind: text({ enum: endingKinds }).notNull(),
    reason: text().notNull(),
    proposedBy: uuid()
      .notNull()
      .references(() => people.id),
    proposedAt: moment().notNull(),
    /** Who agreed; null while it waits, and where one person was enough. */
    agreedBy: uuid().references(() => people.id),
    agreedAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.tenderId] }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [tenders.corporationId, tenders.id],
    }),
    check("known_ending_kind", oneOf(t.kind, endingKinds)),
    check(
      "endings_have_a_reason",
      sql`length(${t.reason}) between 1 and ${sql.raw(String(ENDING_REASON_LENGTH))}`,
    ),
    check("ending_agreed_by_a_second_person", sql`${t.agreedBy} is null or ${t.agreedBy} <> ${t.proposedBy}`),
    check("ending_agreement_has_a_time", sql`(${t.agreedBy} is null) = (${t.agreedAt} is null)`),
  ],
);
