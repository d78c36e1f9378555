import { foreignKey, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";

import { createdAt } from "./columns.ts";
import { outbox } from "./outbox.ts";
import { people } from "./people.ts";

/** A letter to somebody without a mailbox that was printed and put in the post. */
export const postedLetters = pgTable(
  "posted_letters",
  {
    corporationId: uuid().notNull(),
    letterId: uuid().notNull(),
    postedBy: uuid()
      .notNull()
      .references(() => people.id),
    postedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.letterId] }),
    foreignKey({ columns: [t.letterId], foreignColumns: [outbox.id] }),
  ],
);
