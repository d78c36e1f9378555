import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { leaseStates } from "#app/domain/leases/states.ts";

import { applications } from "./applications.ts";
import { amountCents, createdAt, id, moment, oneOf } from "./columns.ts";
import { people } from "./people.ts";
import { tenders } from "./tenders.ts";

/** What follows the award: from chosen to the target rent. */
export const leases = pgTable(
  "leases",
  {
    id: id(),
    corporationId: uuid().notNull(),
    tenderId: uuid().notNull(),
    spaceId: uuid().notNull(),
    applicationId: uuid().notNull(),
    /** Which unit of a building; empty where there is but one space. */
    unit: text().notNull().default(""),
    state: text({ enum: leaseStates }).notNull().default("chosen"),
    startsOn: date({ mode: "string" }).notNull(),
    /** The last day of a temporary lease; null for one without an end. */
    endsOn: date({ mode: "string" }),
    marketRentCents: amountCents().notNull(),
    targetRentCents: amountCents().notNull(),
    depositCents: amountCents().notNull(),
    version: integer().notNull().default(1),
    movedAt: createdAt(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [tenders.corporationId, tenders.id],
    }),
    foreignKey({
      columns: [t.corporationId, t.applicationId],
      foreignColumns: [applications.corporationId, applications.id],
    }),
    // Where a winner fell away the reserve may get it: the lease that ended stays, and gives its place free.
    uniqueIndex("one_lease_per_unit")
      .on(t.corporationId, t.tenderId, t.unit)
      .where(sql`${t.state} <> 'ended'`),
    unique("one_lease_per_plan").on(t.corporationId, t.applicationId),
    index("leases_by_state").on(t.corporationId, t.state),
    index("leases_by_end").on(t.endsOn),
    check("known_lease_state", oneOf(t.state, leaseStates)),
    check("deposit_not_negative", sql`${t.depositCents} >= 0`),
  ],
);

/** The rent path as dated amounts: from this day on, so much a month. */
export const leaseRents = pgTable(
  "lease_rents",
  {
    corporationId: uuid().notNull(),
    leaseId: uuid().notNull(),
    position: smallint().notNull(),
    fromOn: date({ mode: "string" }).notNull(),
    percent: smallint().notNull(),
    rentCents: amountCents().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.leaseId, t.position] }),
    foreignKey({ columns: [t.corporationId, t.leaseId], foreignColumns: [leases.corporationId, leases.id] }),
    unique("one_rent_per_day").on(t.corporationId, t.leaseId, t.fromOn),
    check("rent_not_negative", sql`${t.rentCents} >= 0`),
  ],
);

/** What must be seen or agreed before a lease may move on; the outcome only, never the paper. */
export const leaseTasks = pgTable(
  "lease_tasks",
  {
    corporationId: uuid().notNull(),
    leaseId: uuid().notNull(),
    state: text({ enum: leaseStates }).notNull(),
    key: text().notNull(),
    done: boolean().notNull().default(false),
    doneBy: uuid().references(() => people.id),
    doneAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.leaseId, t.key] }),
    foreignKey({ columns: [t.corporationId, t.leaseId], foreignColumns: [leases.corporationId, leases.id] }),
    check("done_by_someone", sql`${t.done} = (${t.doneBy} is not null)`),
  ],
);

/** A measurable promise to the neighbourhood, carried over from the winning plan. */
export const counterPerformances = pgTable(
  "counter_performances",
  {
    id: id(),
    corporationId: uuid().notNull(),
    leaseId: uuid().notNull(),
    what: text().notNull(),
    amountPerYear: integer().notNull(),
    unit: text().notNull(),
    proof: text().notNull(),
    doneThisYear: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    foreignKey({ columns: [t.corporationId, t.leaseId], foreignColumns: [leases.corporationId, leases.id] }),
  ],
);
