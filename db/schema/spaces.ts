import { sql } from "drizzle-orm";
import {
  check,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";

import {
  energyLabels,
  handoverLevels,
  leaseRegimes,
  realms,
  serviceLabels,
  unitKinds,
} from "#app/domain/spaces/vocabulary.ts";

import { amountCents, createdAt, id, oneOf } from "./columns.ts";
import { corporations, people } from "./people.ts";

/** One ground-floor unit. What a call promises about it is frozen with the tender, not here. */
export const spaces = pgTable(
  "spaces",
  {
    id: id(),
    corporationId: uuid()
      .notNull()
      .references(() => corporations.id),
    slug: text().notNull(),
    street: text().notNull(),
    houseNumber: text().notNull(),
    postcode: text().notNull().default(""),
    neighbourhood: text().notNull(),
    city: text().notNull(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    unitKind: text({ enum: unitKinds }).notNull(),
    areaM2: numeric({ precision: 8, scale: 1, mode: "number" }).notNull(),
    frontageM: numeric({ precision: 6, scale: 1, mode: "number" }),
    handover: text({ enum: handoverLevels }).notNull(),
    energyLabel: text({ enum: energyLabels }),
    energyLabelExemption: text().notNull().default(""),
    regime: text({ enum: leaseRegimes }).notNull(),
    realm: text({ enum: realms }).notNull(),
    serviceLabel: text({ enum: serviceLabels }).notNull(),
    allowedUse: text().array().notNull(),
    marketRentCents: amountCents().notNull(),
    targetRentCents: amountCents().notNull(),
    appraisedOn: date({ mode: "string" }),
    serviceCostsCents: amountCents().notNull(),
    description: text().notNull().default(""),
    facade: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    version: integer().notNull().default(1),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    index("spaces_by_slug").on(t.slug),
    check("known_unit_kind", oneOf(t.unitKind, unitKinds)),
    check("known_handover", oneOf(t.handover, handoverLevels)),
    check("known_energy_label", oneOf(t.energyLabel, energyLabels)),
    check("known_regime", oneOf(t.regime, leaseRegimes)),
    check("known_realm", oneOf(t.realm, realms)),
    check("known_service_label", oneOf(t.serviceLabel, serviceLabels)),
    check("area_in_range", sql`${t.areaM2} > 0 and ${t.areaM2} < 100000`),
    check("rents_not_negative", sql`${t.marketRentCents} >= 0 and ${t.targetRentCents} >= 0`),
  ],
);

/** Addresses on the web are shared by all corporations, so this list belongs to the platform. */
export const spaceSlugs = pgTable(
  "space_slugs",
  { slug: text().primaryKey(), corporationId: uuid().notNull(), spaceId: uuid().notNull() },
  (t) => [
    foreignKey({ columns: [t.corporationId, t.spaceId], foreignColumns: [spaces.corporationId, spaces.id] }),
  ],
);
