import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";

import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import type { CountedLight, Glance } from "#app/domain/applications/triage/digest.ts";
import { viewLimits } from "#app/domain/applications/triage/triage-view.ts";

import { applications } from "./applications.ts";
import { createdAt, id, moment, sha256 } from "./columns.ts";
import { memberships } from "./people.ts";
import { tenders } from "./tenders.ts";

/** What the table of received plans shows of one plan, counted after closing; `seal` says of which content. */
export const planDigests = pgTable(
  "plan_digests",
  {
    corporationId: uuid().notNull(),
    applicationId: uuid().notNull(),
    /** So that row security asks once per statement which calls are opened, not once per plan. */
    tenderId: uuid().notNull(),
    seal: sha256().notNull(),
    version: integer().notNull(),
    lights: jsonb().$type<readonly CountedLight[]>().notNull(),
    red: smallint().notNull(),
    amber: smallint().notNull(),
    completeParts: text().array().$type<PlanPart[]>().notNull(),
    openParts: smallint().notNull(),
    glance: jsonb().$type<Glance>().notNull(),
    countedAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.applicationId] }),
    foreignKey({
      columns: [t.corporationId, t.applicationId],
      foreignColumns: [applications.corporationId, applications.id],
    }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [tenders.corporationId, tenders.id],
    }),
    check("lights_are_counted", sql`${t.red} >= 0 and ${t.amber} >= 0 and ${t.red} + ${t.amber} <= 18`),
    check("parts_are_counted", sql`${t.openParts} >= 0`),
  ],
);

/** A view of that table that somebody of the corporation kept for themselves: filters and an order, no plan. */
export const triageViews = pgTable(
  "triage_views",
  {
    id: id(),
    corporationId: uuid().notNull(),
    personId: uuid().notNull(),
    name: text().notNull(),
    query: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    foreignKey({
      columns: [t.corporationId, t.personId],
      foreignColumns: [memberships.corporationId, memberships.personId],
    }),
    unique("one_view_per_name").on(t.corporationId, t.personId, t.name),
    check("views_have_a_name", sql`length(${t.name}) between 1 and ${sql.raw(String(viewLimits.name))}`),
    check("views_are_short", sql`length(${t.query}) <= ${sql.raw(String(viewLimits.query))}`),
  ],
);
