import { sql } from "drizzle-orm";
import { check, date, foreignKey, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { moment } from "./columns.ts";
import { people } from "./people.ts";
import { spaces } from "./spaces.ts";

/** A space that is still being built or freed, shown before there is a call, so that people can say they are interested. */
export const earlyListings = pgTable(
  "early_listings",
  {
    corporationId: uuid().notNull(),
    spaceId: uuid().notNull(),
    /** About when it is ready. */
    expectedOn: date({ mode: "string" }).notNull(),
    story: text().notNull(),
    version: integer().notNull().default(1),
    listedBy: uuid()
      .notNull()
      .references(() => people.id),
    listedAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.spaceId] }),
    foreignKey({ columns: [t.corporationId, t.spaceId], foreignColumns: [spaces.corporationId, spaces.id] }),
    check("early_listing_tells_something", sql`char_length(trim(${t.story})) between 1 and 1500`),
  ],
);
