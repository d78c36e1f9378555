import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";

import { moment } from "./columns.ts";
import { evenings } from "./evenings.ts";
import { people } from "./people.ts";

/**
 * A short code that the conductor of an evening shows in the hall, with which jurors come in. It works until `shownUntil`;
 * hiding it brings that moment forward. Former codes stay, so that an old one can say that it is over.
 */
export const hallCodes = pgTable(
  "hall_codes",
  {
    corporationId: uuid().notNull(),
    code: text().notNull(),
    tenderId: uuid().notNull(),
    shownAt: moment().notNull(),
    shownUntil: moment().notNull(),
    shownBy: uuid()
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.code] }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [evenings.corporationId, evenings.tenderId],
    }),
    unique("one_evening_per_code").on(t.code),
    index("hall_codes_of_evening").on(t.corporationId, t.tenderId, t.shownUntil),
    check("codes_are_six_signs", sql`${t.code} ~ '^[A-HJKMNP-Z2-9]{6}$'`),
    check(
      "codes_are_short_lived",
      sql`${t.shownUntil} between ${t.shownAt} and ${t.shownAt} + interval '10 minutes'`,
    ),
  ],
);
