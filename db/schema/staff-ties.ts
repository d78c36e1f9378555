import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { TIE_REASON_LENGTH } from "#app/domain/applications/ties/tie-form.ts";

import { applications } from "./applications.ts";
import { moment } from "./columns.ts";
import { memberships } from "./people.ts";
import { tenders } from "./tenders.ts";

/** Staff with a tie to the maker of a plan: from then on row security hides that plan from them, until the result. */
export const staffTies = pgTable(
  "staff_ties",
  {
    corporationId: uuid().notNull(),
    applicationId: uuid().notNull(),
    tenderId: uuid().notNull(),
    personId: uuid().notNull(),
    reason: text().notNull(),
    declaredAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.applicationId, t.personId] }),
    foreignKey({
      columns: [t.corporationId, t.applicationId],
      foreignColumns: [applications.corporationId, applications.id],
    }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [tenders.corporationId, tenders.id],
    }),
    foreignKey({
      columns: [t.corporationId, t.personId],
      foreignColumns: [memberships.corporationId, memberships.personId],
    }),
    index("ties_of_staff").on(t.corporationId, t.personId),
    check("ties_have_a_reason", sql`length(${t.reason}) between 1 and ${sql.raw(String(TIE_REASON_LENGTH))}`),
  ],
);
