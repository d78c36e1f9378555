import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";

import { seatStates, sheetStates } from "#app/domain/jury/states.ts";
import { panels } from "#app/domain/people/actor.ts";

import { applications } from "./applications.ts";
import { createdAt, id, moment, oneOf, sha256 } from "./columns.ts";
import { people } from "./people.ts";
import { criteria, tenders } from "./tenders.ts";

/** A juror's place in the jury of one tender; the person is known once the invitation is accepted. */
export const jurySeats = pgTable(
  "jury_seats",
  {
    id: id(),
    corporationId: uuid().notNull(),
    tenderId: uuid().notNull(),
    personId: uuid().references(() => people.id),
    name: text().notNull(),
    email: text().notNull(),
    panel: text({ enum: panels }).notNull(),
    state: text({ enum: seatStates }).notNull().default("invited"),
    inviteHash: sha256().notNull(),
    invitedAt: createdAt(),
    acceptedAt: moment(),
    /** When the juror said that they cannot; null for who did not, or came back. */
    declinedAt: moment(),
    /** What the juror wrote about it; nobody has to. */
    declineReason: text().notNull().default(""),
    /** The seat of who cannot, in whose place this one was asked. */
    replacesSeatId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [tenders.corporationId, tenders.id],
    }),
    unique("one_seat_per_email").on(t.corporationId, t.tenderId, t.email),
    unique("one_seat_per_invitation").on(t.corporationId, t.inviteHash),
    index("jury_seats_by_invitation").on(t.inviteHash),
    index("jury_seats_of_person").on(t.personId),
    check("known_panel", oneOf(t.panel, panels)),
    foreignKey({ columns: [t.corporationId, t.replacesSeatId], foreignColumns: [t.corporationId, t.id] }),
    unique("one_in_the_place_of_another").on(t.corporationId, t.replacesSeatId),
    check("known_seat_state", oneOf(t.state, seatStates)),
    check("declined_seats_have_a_time", sql`(${t.state} = 'declined') = (${t.declinedAt} is not null)`),
    check("only_who_cannot_says_why", sql`${t.declineReason} = '' or ${t.state} = 'declined'`),
  ],
);

/** A juror with a tie to an applicant neither sees nor scores that one. */
export const recusals = pgTable(
  "recusals",
  {
    corporationId: uuid().notNull(),
    seatId: uuid().notNull(),
    applicationId: uuid().notNull(),
    reason: text().notNull().default(""),
    declaredAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.seatId, t.applicationId] }),
    seatKey(t),
    applicationKey(t),
  ],
);

/** The running order of the evening, drawn by lot from a seed that is shown. */
export const pitches = pgTable(
  "pitches",
  {
    corporationId: uuid().notNull(),
    applicationId: uuid().notNull(),
    tenderId: uuid().notNull(),
    position: smallint().notNull(),
    startsAt: moment().notNull(),
    scoringOpen: boolean().notNull().default(true),
    /** When scoring was closed; points that were tapped before may come in within the grace. */
    scoringClosedAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.applicationId] }),
    applicationKey(t),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [tenders.corporationId, tenders.id],
    }),
    unique("one_pitch_per_position").on(t.corporationId, t.tenderId, t.position),
    check("closed_pitches_have_a_time", sql`${t.scoringOpen} = (${t.scoringClosedAt} is null)`),
  ],
);

/** One juror's sheet for one pitch. Sealed means: counted, and closed to its own juror as well. */
export const scoreSheets = pgTable(
  "score_sheets",
  {
    corporationId: uuid().notNull(),
    seatId: uuid().notNull(),
    applicationId: uuid().notNull(),
    state: text({ enum: sheetStates }).notNull().default("scoring"),
    sealedAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.seatId, t.applicationId] }),
    seatKey(t),
    applicationKey(t),
    check("known_sheet_state", oneOf(t.state, sheetStates)),
    check("sealed_sheets_have_a_time", sql`(${t.state} = 'sealed') = (${t.sealedAt} is not null)`),
  ],
);

/** Points for one criterion. Null points mean "I don't know": missing, never zero. */
export const scores = pgTable(
  "scores",
  {
    corporationId: uuid().notNull(),
    seatId: uuid().notNull(),
    applicationId: uuid().notNull(),
    criterionId: uuid().notNull(),
    points: smallint(),
    reason: text().notNull().default(""),
    updatedAt: createdAt(),
    /** Of the tap that this line comes from; the highest counts. A plain form comes after all that it found. */
    sequence: bigint({ mode: "number" }).notNull().default(0),
    tapId: uuid(),
    /** Tapped before the pitch was closed, received after it. */
    late: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.seatId, t.applicationId, t.criterionId] }),
    foreignKey({
      columns: [t.corporationId, t.seatId, t.applicationId],
      foreignColumns: [scoreSheets.corporationId, scoreSheets.seatId, scoreSheets.applicationId],
    }),
    foreignKey({
      columns: [t.corporationId, t.criterionId],
      foreignColumns: [criteria.corporationId, criteria.id],
    }),
    check("points_in_range", sql`${t.points} between 1 and 5`),
    check("sequence_is_a_count", sql`${t.sequence} >= 0`),
  ],
);

function seatKey(t: { corporationId: AnyPgColumn; seatId: AnyPgColumn }) {
  return foreignKey({
    columns: [t.corporationId, t.seatId],
    foreignColumns: [jurySeats.corporationId, jurySeats.id],
  });
}

function applicationKey(t: { corporationId: AnyPgColumn; applicationId: AnyPgColumn }) {
  return foreignKey({
    columns: [t.corporationId, t.applicationId],
    foreignColumns: [applications.corporationId, applications.id],
  });
}
