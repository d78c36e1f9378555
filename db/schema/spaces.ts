import { sql } from "drizzle-orm";
import {
  boolean,
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
  energyExemptions,
  handoverElements,
  handoverParties,
  useCertainties,
} from "#app/domain/spaces/property.ts";
import { pictureKinds, pictureTypes } from "#app/domain/spaces/pictures.ts";
import { unitTypeCodes } from "#app/domain/spaces/unit-types.ts";
import { valueKinds } from "#app/domain/spaces/value.ts";
import {
  energyLabels,
  handoverLevels,
  leaseRegimes,
  realms,
  serviceLabels,
  unitKinds,
} from "#app/domain/spaces/vocabulary.ts";

import { amountCents, createdAt, id, moment, oneOf, sha256 } from "./columns.ts";
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
    /** VERA's code; null in rows from before it was asked. */
    unitType: text({ enum: unitTypeCodes }),
    /** Lettable floor area (VVO), and gross (BVO) where it is known. */
    areaM2: numeric({ precision: 8, scale: 1, mode: "number" }).notNull(),
    grossAreaM2: numeric({ precision: 8, scale: 1, mode: "number" }),
    homesAbove: integer(),
    frontageM: numeric({ precision: 6, scale: 1, mode: "number" }),
    handover: text({ enum: handoverLevels }).notNull(),
    energyLabel: text({ enum: energyLabels }),
    energyLabelValidUntil: date({ mode: "string" }),
    energyExemption: text({ enum: energyExemptions }),
    /** A remark beside the label or the exemption. */
    energyLabelExemption: text().notNull().default(""),
    regime: text({ enum: leaseRegimes }).notNull(),
    realm: text({ enum: realms }).notNull(),
    serviceLabel: text({ enum: serviceLabels }).notNull(),
    allowedUse: text().array().notNull(),
    useCertainty: text({ enum: useCertainties }),
    useNote: text().notNull().default(""),
    marketRentCents: amountCents().notNull(),
    targetRentCents: amountCents().notNull(),
    valueKind: text({ enum: valueKinds }),
    appraisedOn: date({ mode: "string" }),
    appraiser: text().notNull().default(""),
    /** More of the corporation's homes than elsewhere, and liveability under pressure (domain.md 1b P7). */
    isPriorityArea: boolean().notNull().default(false),
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
    check("known_unit_type", oneOf(t.unitType, unitTypeCodes)),
    check("known_energy_exemption", oneOf(t.energyExemption, energyExemptions)),
    check("known_use_certainty", oneOf(t.useCertainty, useCertainties)),
    check("known_value_kind", oneOf(t.valueKind, valueKinds)),
    check("value_has_its_day", sql`(${t.valueKind} is null) or (${t.appraisedOn} is not null)`),
    check("gross_holds_net", sql`${t.grossAreaM2} >= ${t.areaM2} and ${t.grossAreaM2} < 100000`),
    check("homes_above_counted", sql`${t.homesAbove} between 0 and 5000`),
    check("pin_is_whole", sql`(${t.latitude} is null) = (${t.longitude} is null)`),
    check("known_regime", oneOf(t.regime, leaseRegimes)),
    check("known_realm", oneOf(t.realm, realms)),
    check("known_service_label", oneOf(t.serviceLabel, serviceLabels)),
    check("area_in_range", sql`${t.areaM2} > 0 and ${t.areaM2} < 100000`),
    check("rents_not_negative", sql`${t.marketRentCents} >= 0 and ${t.targetRentCents} >= 0`),
  ],
);

/** What comes with the keys, element by element. What is not said has no row. */
export const handoverItems = pgTable(
  "handover_items",
  {
    corporationId: uuid().notNull(),
    spaceId: uuid().notNull(),
    element: text({ enum: handoverElements }).notNull(),
    by: text({ enum: handoverParties }).notNull(),
    note: text().notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.spaceId, t.element] }),
    foreignKey({ columns: [t.corporationId, t.spaceId], foreignColumns: [spaces.corporationId, spaces.id] }),
    check("known_handover_element", oneOf(t.element, handoverElements)),
    check("known_handover_party", oneOf(t.by, handoverParties)),
    check("handover_note_is_short", sql`char_length(${t.note}) <= 120`),
  ],
);

/** What goes off the market rent for as long as the tenant rents, each with its reason. */
export const valueReductions = pgTable(
  "value_reductions",
  {
    corporationId: uuid().notNull(),
    spaceId: uuid().notNull(),
    position: integer().notNull(),
    amountCents: amountCents().notNull(),
    reason: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.spaceId, t.position] }),
    foreignKey({ columns: [t.corporationId, t.spaceId], foreignColumns: [spaces.corporationId, spaces.id] }),
    check("reduction_has_a_reason", sql`${t.amountCents} > 0 and char_length(trim(${t.reason})) > 0`),
  ],
);

/** Pictures and the floor plan; nobody is shown one without the words for who cannot see it. */
export const spacePictures = pgTable(
  "space_pictures",
  {
    id: id(),
    corporationId: uuid().notNull(),
    spaceId: uuid().notNull(),
    kind: text({ enum: pictureKinds }).notNull(),
    position: integer().notNull(),
    alt: text().notNull(),
    type: text({ enum: pictureTypes }).notNull(),
    sizeBytes: integer().notNull(),
    contentHash: sha256().notNull(),
    storageKey: uuid().notNull(),
    previewKey: uuid(),
    createdAt: createdAt(),
    /** Since when it belongs to the space no more, while rules that were published still hold it. */
    removedAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    foreignKey({ columns: [t.corporationId, t.spaceId], foreignColumns: [spaces.corporationId, spaces.id] }),
    index("picture_by_id").on(t.id),
    index("pictures_of_space").on(t.corporationId, t.spaceId, t.position),
    check("known_picture_kind", oneOf(t.kind, pictureKinds)),
    check("known_picture_type", oneOf(t.type, pictureTypes)),
    check("picture_is_described", sql`char_length(trim(${t.alt})) between 5 and 250`),
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
