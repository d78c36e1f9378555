import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { assurances, membershipRoles } from "#app/domain/people/actor.ts";
import { chromaLimits, houseBrand, logoTypes } from "#app/domain/people/brand.ts";

import { createdAt, id, moment, oneOf, sha256 } from "./columns.ts";

const bytes = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });

/** A person is one on the whole platform: entrepreneur here, juror there, staff of a third. */
export const people = pgTable(
  "people",
  {
    id: id().primaryKey(),
    email: text().notNull(),
    name: text().notNull().default(""),
    phone: text().notNull().default(""),
    locale: text().notNull().default("nl"),
    /** How often the address of their calendar was made anew; an address of before opens nothing. */
    calendarVersion: integer().notNull().default(0),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("one_person_per_email").on(sql`lower(${t.email})`),
    check("email_has_at", sql`${t.email} ~ '^[^@\\s]+@[^@\\s]+$'`),
  ],
);

export const corporations = pgTable(
  "corporations",
  {
    id: id().primaryKey(),
    name: text().notNull(),
    slug: text().notNull().unique(),
    contactEmail: text().notNull().default(""),
    contactPhone: text().notNull().default(""),
    brandHue: smallint().notNull().default(houseBrand.hue),
    brandChroma: smallint().notNull().default(houseBrand.chroma),
    /** Where the bytes of the logo lie; null without one. A new logo has a new key, so an address never changes. */
    logoKey: uuid(),
    logoType: text({ enum: logoTypes }),
    createdAt: createdAt(),
  },
  (t) => [
    unique("one_logo_per_key").on(t.logoKey),
    check(
      "brands_keep_contrast",
      sql`${t.brandHue} between 0 and 359 and ${t.brandChroma} between ${sql.raw(String(chromaLimits.least))} and ${sql.raw(String(chromaLimits.most))}`,
    ),
    check("known_logo_type", oneOf(t.logoType, logoTypes)),
    check("a_logo_is_whole", sql`(${t.logoKey} is null) = (${t.logoType} is null)`),
  ],
);

export const memberships = pgTable(
  "memberships",
  {
    corporationId: uuid()
      .notNull()
      .references(() => corporations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    role: text({ enum: membershipRoles }).notNull(),
    leftAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.personId] }),
    index("memberships_of_person").on(t.personId),
    check("known_role", oneOf(t.role, membershipRoles)),
  ],
);

/** A session is a row, so that it can be listed and revoked. The cookie holds a secret; here lies only its hash. */
export const sessions = pgTable(
  "sessions",
  {
    id: id().primaryKey(),
    secretHash: sha256().notNull().unique(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    assurance: text({ enum: assurances }).notNull(),
    device: text().notNull().default(""),
    createdAt: moment().notNull().defaultNow(),
    lastSeenAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
    revokedAt: moment(),
  },
  (t) => [
    index("sessions_of_person").on(t.personId),
    check("known_assurance", oneOf(t.assurance, assurances)),
  ],
);

/** A mailed link with its code. The link works once and needs a click; the code only in the browser that asked. */
export const signInLinks = pgTable(
  "sign_in_links",
  {
    id: id().primaryKey(),
    email: text().notNull(),
    tokenHash: sha256().notNull().unique(),
    codeHash: sha256().notNull(),
    browserHash: sha256().notNull(),
    returnTo: text().notNull().default(""),
    wrongCodes: integer().notNull().default(0),
    createdAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (t) => [
    index("sign_in_links_of_browser").on(t.browserHash),
    index("sign_in_links_of_email").on(t.email, t.createdAt),
  ],
);

export const passkeys = pgTable(
  "passkeys",
  {
    credentialId: text().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    publicKey: bytes().notNull(),
    counter: bigint({ mode: "number" }).notNull(),
    transports: text().array().notNull(),
    label: text().notNull().default(""),
    createdAt: moment().notNull().defaultNow(),
    lastUsedAt: moment(),
  },
  (t) => [index("passkeys_of_person").on(t.personId)],
);

/** A challenge is answered once; it is bound to the browser that asked for it. */
export const passkeyChallenges = pgTable("passkey_challenges", {
  browserHash: sha256().primaryKey(),
  challenge: text().notNull(),
  expiresAt: moment().notNull(),
});

/** Password (scrypt) and the second factor of a staff member who has no passkey. */
export const staffCredentials = pgTable("staff_credentials", {
  personId: uuid()
    .primaryKey()
    .references(() => people.id),
  passwordHash: text().notNull(),
  totpSecret: text(),
  totpConfirmed: boolean().notNull().default(false),
  /** The last time step whose code was used: a code works once. */
  totpStep: bigint({ mode: "number" }).notNull().default(0),
});

/** What happened to an account: sign-ins, refusals, revocations. Append-only. */
export const accountEvents = pgTable(
  "account_events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    personId: uuid(),
    name: text().notNull(),
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    at: moment().notNull().defaultNow(),
  },
  (t) => [index("account_events_of_person").on(t.personId, t.id)],
);

/** How often something was tried in a window of time; see people/rate-limit.server.ts. */
export const rateLimits = pgTable(
  "rate_limits",
  {
    bucket: text().notNull(),
    windowStart: moment().notNull(),
    tries: integer().notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.bucket, t.windowStart] })],
);
