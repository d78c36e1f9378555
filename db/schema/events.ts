import { bigint, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";

import { moment } from "./columns.ts";
import { corporations } from "./people.ts";

/** Who did what and when. Append-only: the app's role may insert and read, never change or remove. */
export const events = pgTable(
  "events",
  {
    corporationId: uuid()
      .notNull()
      .references(() => corporations.id),
    id: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
    at: timestamp({ withTimezone: true, mode: "date" }).notNull(),
    name: text().notNull(),
    actorKind: text().notNull(),
    actorId: uuid(),
    spaceId: uuid(),
    tenderId: uuid(),
    applicationId: uuid(),
    leaseId: uuid(),
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    index("events_of_tender").on(t.corporationId, t.tenderId, t.id),
  ],
);

/** A write that was already done: the same key answers the same again, and the effect happens once. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    ownerKey: text().notNull(),
    key: text().notNull(),
    verb: text().notNull(),
    inputHash: text().notNull(),
    outcome: jsonb().$type<unknown>(),
    at: moment().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.ownerKey, t.key] }), index("idempotency_keys_by_age").on(t.at)],
);
