import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, smallint, uuid, text } from "drizzle-orm/pg-core";

import { serviceLabels } from "#app/domain/spaces/vocabulary.ts";

import { amountCents, moment, oneOf } from "./columns.ts";
import { corporations, people } from "./people.ts";
import { tenders } from "./tenders.ts";

/** How much discount a corporation may give in a calendar year, for each branch of its books. */
export const discountBudgets = pgTable(
  "discount_budgets",
  {
    corporationId: uuid()
      .notNull()
      .references(() => corporations.id),
    year: smallint().notNull(),
    serviceLabel: text({ enum: serviceLabels }).notNull(),
    amountCents: amountCents().notNull(),
    setBy: uuid()
      .notNull()
      .references(() => people.id),
    setAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.year, t.serviceLabel] }),
    check("known_budget_label", oneOf(t.serviceLabel, serviceLabels)),
    check("budget_year_in_range", sql`${t.year} between 2020 and 2099`),
    check("budget_not_negative", sql`${t.amountCents} >= 0`),
  ],
);

/** What a signed call takes from a year's budget. It counts until the call comes to nothing. */
export const discountClaims = pgTable(
  "discount_claims",
  {
    corporationId: uuid().notNull(),
    tenderId: uuid().notNull(),
    year: smallint().notNull(),
    serviceLabel: text({ enum: serviceLabels }).notNull(),
    amountCents: amountCents().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.tenderId, t.year] }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [tenders.corporationId, tenders.id],
    }),
    foreignKey({
      columns: [t.corporationId, t.year, t.serviceLabel],
      foreignColumns: [discountBudgets.corporationId, discountBudgets.year, discountBudgets.serviceLabel],
    }),
    check("claim_is_something", sql`${t.amountCents} > 0`),
  ],
);
