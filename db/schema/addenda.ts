import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { addendumStates } from "#app/domain/tenders/addenda/states.ts";

import { id, moment, oneOf, sha256 } from "./columns.ts";
import { people } from "./people.ts";
import { tenders } from "./tenders.ts";

/**
 * A change to the rules of a published call: the rules before and after it, each whole and with its hash, so that every
 * version stays readable. The trigger on `tenders` lets rules change only along a published row of this table.
 */
export const addenda = pgTable(
  "addenda",
  {
    id: id(),
    corporationId: uuid().notNull(),
    tenderId: uuid().notNull(),
    state: text({ enum: addendumStates }).notNull().default("proposed"),
    /** From 1 on, in the order of publication; null until then. */
    number: smallint(),
    reason: text().notNull(),
    before: jsonb().$type<FrozenRules>().notNull(),
    beforeHash: sha256().notNull(),
    after: jsonb().$type<FrozenRules>().notNull(),
    afterHash: sha256().notNull(),
    proposedBy: uuid()
      .notNull()
      .references(() => people.id),
    proposedAt: moment().notNull(),
    /** Who made it public or sent it back, and when. */
    closedBy: uuid().references(() => people.id),
    closedAt: moment(),
    /** Why it was sent back. */
    returnedFor: text().notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [tenders.corporationId, tenders.id],
    }),
    uniqueIndex("one_addendum_under_way")
      .on(t.corporationId, t.tenderId)
      .where(sql`${t.state} = 'proposed'`),
    unique("one_addendum_per_number").on(t.corporationId, t.tenderId, t.number),
    check("known_addendum_state", oneOf(t.state, addendumStates)),
    check("addenda_change_something", sql`${t.beforeHash} <> ${t.afterHash}`),
    check("addenda_weigh_100", sql`weights_in(${t.after}) = 100`),
    check("addenda_have_a_reason", sql`length(${t.reason}) > 0`),
    check(
      "addenda_are_closed_by_somebody",
      sql`(${t.state} = 'proposed') = (${t.closedAt} is null) and (${t.closedAt} is null) = (${t.closedBy} is null)`,
    ),
    check("published_by_a_second_person", sql`${t.state} <> 'published' or ${t.closedBy} <> ${t.proposedBy}`),
    check("published_addenda_have_a_number", sql`(${t.state} = 'published') = (${t.number} is not null)`),
  ],
);
