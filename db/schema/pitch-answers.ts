import { boolean, foreignKey, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";

import { moment } from "./columns.ts";
import { pitches } from "./jury.ts";

/** Whether the maker of a plan comes to the evening, as last answered. */
export const pitchAnswers = pgTable(
  "pitch_answers",
  {
    corporationId: uuid().notNull(),
    applicationId: uuid().notNull(),
    coming: boolean().notNull(),
    answeredAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.applicationId] }),
    foreignKey({
      columns: [t.corporationId, t.applicationId],
      foreignColumns: [pitches.corporationId, pitches.applicationId],
    }),
  ],
);
