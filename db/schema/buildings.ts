import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  integer,
  numeric,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";

import { unitTypeCodes } from "#app/domain/spaces/unit-types.ts";

import { amountCents, oneOf } from "./columns.ts";
import { spaces } from "./spaces.ts";

/** What a space shares with its building. A space that shares nothing has no row. */
export const buildings = pgTable(
  "buildings",
  {
    corporationId: uuid().notNull(),
    spaceId: uuid().notNull(),
    /** Homes where people get care, and what the tenant does for them in at least so many parts of the day a week. */
    careHomes: integer(),
    careDayParts: smallint(),
    careDuty: text().notNull().default(""),
    sharedRoom: text().notNull().default(""),
    sharedAreaM2: numeric({ precision: 8, scale: 1, mode: "number" }),
    sharedBooking: text().notNull().default(""),
    /** Who brings people together there. */
    host: text().notNull().default(""),
    eventsPerYear: smallint(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.spaceId] }),
    foreignKey({ columns: [t.corporationId, t.spaceId], foreignColumns: [spaces.corporationId, spaces.id] }),
    check(
      "care_is_whole",
      sql`(${t.careHomes} is null) = (${t.careDayParts} is null) and (${t.careHomes} is null) = (${t.careDuty} = '')`,
    ),
    check("care_in_range", sql`${t.careHomes} between 1 and 5000 and ${t.careDayParts} between 1 and 21`),
    check("events_in_range", sql`${t.eventsPerYear} between 1 and 366`),
    check("shared_area_in_range", sql`${t.sharedAreaM2} > 0 and ${t.sharedAreaM2} < 10000`),
  ],
);

/** The price table of a building that is called for as several units. */
export const buildingUnits = pgTable(
  "building_units",
  {
    corporationId: uuid().notNull(),
    spaceId: uuid().notNull(),
    position: smallint().notNull(),
    name: text().notNull(),
    unitType: text({ enum: unitTypeCodes }).notNull(),
    areaM2: numeric({ precision: 8, scale: 1, mode: "number" }).notNull(),
    rentCents: amountCents().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.spaceId, t.position] }),
    foreignKey({
      columns: [t.corporationId, t.spaceId],
      foreignColumns: [buildings.corporationId, buildings.spaceId],
    }),
    unique("one_unit_per_name").on(t.corporationId, t.spaceId, t.name),
    check("known_type_of_unit", oneOf(t.unitType, unitTypeCodes)),
    check("unit_area_in_range", sql`${t.areaM2} > 0 and ${t.areaM2} < 10000`),
    check("unit_rent_not_negative", sql`${t.rentCents} >= 0`),
  ],
);

/** Who else is at work in the building, and what they do there. */
export const buildingPartners = pgTable(
  "building_partners",
  {
    corporationId: uuid().notNull(),
    spaceId: uuid().notNull(),
    position: smallint().notNull(),
    name: text().notNull(),
    does: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.spaceId, t.position] }),
    foreignKey({
      columns: [t.corporationId, t.spaceId],
      foreignColumns: [buildings.corporationId, buildings.spaceId],
    }),
    check("partner_is_said", sql`char_length(trim(${t.name})) > 0 and char_length(trim(${t.does})) > 0`),
  ],
);
