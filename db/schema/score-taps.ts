import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  foreignKey,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";

import { tapKinds } from "#app/domain/jury/taps/tap-protocol.ts";

import { createdAt, moment, oneOf } from "./columns.ts";
import { scoreSheets } from "./jury.ts";
import { criteria } from "./tenders.ts";

/**
 * Every tap that was received from a juror's phone, once each; `scores` says what they come to. Sealed like points:
 * when somebody tapped says as little to others as what.
 */
export const scoreTaps = pgTable(
  "score_taps",
  {
    corporationId: uuid().notNull(),
    seatId: uuid().notNull(),
    /** Made on the phone. */
    id: uuid().notNull(),
    device: uuid().notNull(),
    sequence: bigint({ mode: "number" }).notNull(),
    kind: text({ enum: tapKinds }).notNull(),
    applicationId: uuid().notNull(),
    criterionId: uuid(),
    points: smallint(),
    reason: text().notNull().default(""),
    /** By the server's clock, counted back from the receipt; `claimedAt` is what the phone's own clock said. */
    tappedAt: moment().notNull(),
    claimedAt: moment().notNull(),
    receivedAt: createdAt(),
    late: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.seatId, t.id] }),
    foreignKey({
      columns: [t.corporationId, t.seatId, t.applicationId],
      foreignColumns: [scoreSheets.corporationId, scoreSheets.seatId, scoreSheets.applicationId],
    }),
    foreignKey({
      columns: [t.corporationId, t.criterionId],
      foreignColumns: [criteria.corporationId, criteria.id],
    }),
    check("known_tap_kind", oneOf(t.kind, tapKinds)),
    check("tap_points_in_range", sql`${t.points} between 1 and 5`),
    check("tap_sequence_is_a_count", sql`${t.sequence} > 0`),
    check(
      "a_seal_has_no_points",
      sql`(${t.kind} = 'score') = (${t.criterionId} is not null) and (${t.kind} = 'score' or ${t.points} is null)`,
    ),
    check("tapped_before_received", sql`${t.tappedAt} <= ${t.receivedAt}`),
  ],
);
