import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { moment, oneOf } from "./columns.ts";
import { evenings } from "./evenings.ts";
import { jurySeats, pitches } from "./jury.ts";
import { people } from "./people.ts";

/** A juror who went home early: nobody waits for their points from then on. What was sealed before counts. */
export const jurorDepartures = pgTable(
  "juror_departures",
  {
    corporationId: uuid().notNull(),
    seatId: uuid().notNull(),
    leftAt: moment().notNull(),
    notedBy: uuid()
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.seatId] }),
    foreignKey({
      columns: [t.corporationId, t.seatId],
      foreignColumns: [jurySeats.corporationId, jurySeats.id],
    }),
  ],
);

/** The conductor asked a juror for the points of a pitch; shown on the page that the juror has open. */
export const pitchReminders = pgTable(
  "pitch_reminders",
  {
    corporationId: uuid().notNull(),
    seatId: uuid().notNull(),
    applicationId: uuid().notNull(),
    remindedAt: moment().notNull(),
    remindedBy: uuid()
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.seatId, t.applicationId] }),
    foreignKey({
      columns: [t.corporationId, t.seatId],
      foreignColumns: [jurySeats.corporationId, jurySeats.id],
    }),
    foreignKey({
      columns: [t.corporationId, t.applicationId],
      foreignColumns: [pitches.corporationId, pitches.applicationId],
    }),
  ],
);

/** Who agreed that the result is shown: two different people, before anybody reads a point. */
export const revealApprovals = pgTable(
  "reveal_approvals",
  {
    corporationId: uuid().notNull(),
    tenderId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** In which part somebody agreed: of the corporation, or as chair of the jury. */
    role: text({ enum: ["staff", "chair"] }).notNull(),
    approvedAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.tenderId, t.personId] }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [evenings.corporationId, evenings.tenderId],
    }),
    index("reveal_approvals_of_person").on(t.personId),
    check("known_approval_role", oneOf(t.role, ["staff", "chair"])),
  ],
);
