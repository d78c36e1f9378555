import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";

import { moment } from "./columns.ts";
import { pitches } from "./jury.ts";
import { people } from "./people.ts";
import { criteria } from "./tenders.ts";

/**
 * What the jury agreed on after a round of talk, where its points lay two or more apart. It stands beside the points that
 * each juror gave, with the reason, and changes none of them.
 */
export const agreedScores = pgTable(
  "agreed_scores",
  {
    corporationId: uuid().notNull(),
    applicationId: uuid().notNull(),
    criterionId: uuid().notNull(),
    points: smallint().notNull(),
    motivation: text().notNull(),
    lowest: smallint().notNull(),
    highest: smallint().notNull(),
    notedBy: uuid()
      .notNull()
      .references(() => people.id),
    notedAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.applicationId, t.criterionId] }),
    foreignKey({
      columns: [t.corporationId, t.applicationId],
      foreignColumns: [pitches.corporationId, pitches.applicationId],
    }),
    foreignKey({
      columns: [t.corporationId, t.criterionId],
      foreignColumns: [criteria.corporationId, criteria.id],
    }),
    check("agreed_between_the_points", sql`${t.points} between ${t.lowest} and ${t.highest}`),
    check(
      "only_where_points_differ",
      sql`${t.lowest} >= 1 and ${t.highest} <= 5 and ${t.highest} - ${t.lowest} >= 2`,
    ),
  ],
);
