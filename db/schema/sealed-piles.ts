import { sql } from "drizzle-orm";
import { check, foreignKey, jsonb, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";

import { createdAt, sha256 } from "./columns.ts";
import { tenders } from "./tenders.ts";

/** What lay in the box of a call when two people opened it: the leaf of every seal, and the Merkle root over them. */
export const sealedPiles = pgTable(
  "sealed_piles",
  {
    corporationId: uuid().notNull(),
    tenderId: uuid().notNull(),
    root: sha256().notNull(),
    leaves: jsonb().$type<readonly string[]>().notNull(),
    openedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.tenderId] }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [tenders.corporationId, tenders.id],
    }),
    check("leaves_are_a_list", sql`jsonb_typeof(${t.leaves}) = 'array'`),
  ],
);
