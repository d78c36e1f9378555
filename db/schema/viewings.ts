import { sql } from "drizzle-orm";
import {
  boolean,
  check,
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

import { bookingStates } from "#app/domain/tenders/viewings/states.ts";

import { createdAt, id, moment, oneOf } from "./columns.ts";
import { people } from "./people.ts";
import { tenders } from "./tenders.ts";

/** A time at which people may come and look. `taken` follows the bookings by a trigger and never passes capacity. */
export const viewingSlots = pgTable(
  "viewing_slots",
  {
    id: id(),
    corporationId: uuid().notNull(),
    tenderId: uuid().notNull(),
    startsAt: moment().notNull(),
    endsAt: moment().notNull(),
    capacity: smallint().notNull(),
    taken: smallint().notNull().default(0),
    /** Where to meet, and what to know. */
    note: text().notNull().default(""),
    cancelledAt: moment(),
    cancelledReason: text().notNull().default(""),
    /** How many came, once staff ticked it. */
    came: smallint(),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    unique("slot_within_tender").on(t.corporationId, t.tenderId, t.id),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [tenders.corporationId, tenders.id],
    }),
    uniqueIndex("one_slot_per_start")
      .on(t.corporationId, t.tenderId, t.startsAt)
      .where(sql`${t.cancelledAt} is null`),
    check(
      "slot_lasts_hours",
      sql`${t.endsAt} > ${t.startsAt} and ${t.endsAt} <= ${t.startsAt} + interval '12 hours'`,
    ),
    check("capacity_in_range", sql`${t.capacity} between 1 and 200`),
    check("places_within_capacity", sql`${t.taken} between 0 and ${t.capacity}`),
    check("came_in_range", sql`${t.came} between 0 and 200`),
    check("cancelled_slots_say_why", sql`(${t.cancelledAt} is null) = (${t.cancelledReason} = '')`),
  ],
);

/** One person's place at the viewings of one call: one row, whichever slot it is for; `sequence` counts its changes. */
export const viewingBookings = pgTable(
  "viewing_bookings",
  {
    id: id(),
    corporationId: uuid().notNull(),
    tenderId: uuid().notNull(),
    slotId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    state: text({ enum: bookingStates }).notNull().default("booked"),
    sequence: integer().notNull().default(0),
    attended: boolean(),
    changedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    foreignKey({
      columns: [t.corporationId, t.tenderId, t.slotId],
      foreignColumns: [viewingSlots.corporationId, viewingSlots.tenderId, viewingSlots.id],
    }),
    unique("one_place_per_person_and_call").on(t.corporationId, t.tenderId, t.personId),
    index("viewing_bookings_of_slot").on(t.corporationId, t.slotId),
    index("viewing_bookings_of_person").on(t.personId),
    check("known_booking_state", oneOf(t.state, bookingStates)),
  ],
);
