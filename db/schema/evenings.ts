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
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { timerPhases } from "#app/domain/jury/evening/pitch-timer.ts";
import {
  eveningStates,
  hallViews,
  MOST_SHOWN,
  revealStyles,
  turnStates,
} from "#app/domain/jury/evening/states.ts";

import { createdAt, moment, oneOf } from "./columns.ts";
import { jurySeats, pitches } from "./jury.ts";
import { people } from "./people.ts";
import { tenders } from "./tenders.ts";

/** A pitch evening that somebody conducts. A call without a row here has no conductor, and all its pitches are open. */
export const evenings = pgTable(
  "evenings",
  {
    corporationId: uuid().notNull(),
    tenderId: uuid().notNull(),
    state: text({ enum: eveningStates }).notNull().default("ready"),
    begunAt: moment(),
    /** Who leads, and from which session: of two phones of one person one leads. */
    conductorId: uuid()
      .notNull()
      .references(() => people.id),
    conductorDevice: uuid().notNull(),
    conductingSince: moment().notNull(),
    /** From whom it was taken over last; they are told. */
    formerConductorId: uuid().references(() => people.id),
    formerDevice: uuid(),
    /** Who may agree to the reveal for the jury. */
    chairSeatId: uuid(),
    timerPhase: text({ enum: timerPhases }),
    timerLimitSeconds: integer(),
    timerSpentMs: integer(),
    timerRunningSince: moment(),
    hall: text({ enum: hallViews }).notNull().default("counter"),
    revealStyle: text({ enum: revealStyles }).notNull().default("three"),
    /** How many steps of the reveal the hall has seen. */
    revealStep: smallint().notNull().default(0),
    /** Goes into the key of the beamer; another one makes earlier keys void. */
    beamerSalt: uuid().notNull().defaultRandom(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.tenderId] }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [tenders.corporationId, tenders.id],
    }),
    foreignKey({
      columns: [t.corporationId, t.chairSeatId],
      foreignColumns: [jurySeats.corporationId, jurySeats.id],
    }),
    check("known_evening_state", oneOf(t.state, eveningStates)),
    check("known_timer_phase", oneOf(t.timerPhase, timerPhases)),
    check("known_hall_view", oneOf(t.hall, hallViews)),
    check("known_reveal_style", oneOf(t.revealStyle, revealStyles)),
    check("begun_evenings_have_a_time", sql`(${t.state} = 'ready') = (${t.begunAt} is null)`),
    check(
      "a_timer_is_whole",
      sql`(${t.timerPhase} is null) = (${t.timerLimitSeconds} is null) and (${t.timerPhase} is null) = (${t.timerSpentMs} is null)
        and (${t.timerPhase} is not null or ${t.timerRunningSince} is null)`,
    ),
    check(
      "shown_after_the_reveal",
      sql`${t.revealStep} between 0 and ${sql.raw(String(MOST_SHOWN))} and (${t.revealStep} = 0 or ${t.state} in ('revealing', 'over'))`,
    ),
  ],
);

/** How far one pitch of a conducted evening is; its place stands with the pitch. */
export const pitchTurns = pgTable(
  "pitch_turns",
  {
    corporationId: uuid().notNull(),
    applicationId: uuid().notNull(),
    tenderId: uuid().notNull(),
    state: text({ enum: turnStates }).notNull().default("waiting"),
    openedAt: moment(),
    closedAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.applicationId] }),
    foreignKey({
      columns: [t.corporationId, t.applicationId],
      foreignColumns: [pitches.corporationId, pitches.applicationId],
    }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [evenings.corporationId, evenings.tenderId],
    }),
    uniqueIndex("one_open_pitch")
      .on(t.corporationId, t.tenderId)
      .where(sql`${t.state} = 'open'`),
    check("known_turn_state", oneOf(t.state, turnStates)),
    check("open_turns_have_a_start", sql`${t.state} not in ('open', 'closed') or ${t.openedAt} is not null`),
    check("closed_turns_have_an_end", sql`(${t.state} = 'closed') = (${t.closedAt} is not null)`),
  ],
);

/** What the conductor did, step by step, with what it was before: that is what undoing brings back. */
export const eveningSteps = pgTable(
  "evening_steps",
  {
    corporationId: uuid().notNull(),
    tenderId: uuid().notNull(),
    number: integer().notNull(),
    step: text().notNull(),
    applicationId: uuid(),
    reason: text().notNull().default(""),
    /** Null for what cannot be undone. */
    before: jsonb().$type<unknown>(),
    takenBy: uuid()
      .notNull()
      .references(() => people.id),
    takenAt: moment().notNull(),
    undoneAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.tenderId, t.number] }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [evenings.corporationId, evenings.tenderId],
    }),
    check(
      "undone_within_a_minute",
      sql`${t.undoneAt} is null or (${t.before} is not null
      and ${t.undoneAt} between ${t.takenAt} and ${t.takenAt} + interval '60 seconds')`,
    ),
  ],
);
