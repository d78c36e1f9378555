import { and, eq, inArray, sql } from "drizzle-orm";

import { holdEvening } from "#app/domain/jury/hold-evening.server.ts";
import { holdSeat } from "#app/domain/jury/hold-seat.server.ts";
import type { Juror } from "#app/domain/people/actor.ts";
import { stateAt } from "#app/domain/tenders/states.ts";
import type { Transaction } from "#db/client.server.ts";
import { pitches, recusals, scores, scoreSheets } from "#db/schema/jury.ts";
import { scoreTaps } from "#db/schema/score-taps.ts";
import { criteria, tenders } from "#db/schema/tenders.ts";

import { type Desk, fingerprint, lineKey } from "./settle-taps.ts";

/** All that a juror's taps are judged by, held still until this transaction ends; null when the evening is not there. */
export async function readDesk(
  tx: Transaction,
  juror: Juror,
  asked: { readonly applicationIds: readonly string[]; readonly tapIds: readonly string[] },
  now: Date,
): Promise<Desk | null> {
  const { corporationId, seatId, tenderId } = juror;
  await holdEvening(tx, tenderId, "juror");
  await holdSeat(tx, juror);
  const { applicationIds, tapIds } = asked;
  const ofSeat = (table: typeof scores | typeof scoreTaps) =>
    and(eq(table.corporationId, corporationId), eq(table.seatId, seatId));
  // Sent together: on such an evening everybody taps at once.
  const [[tender], rows, known, lines, seen] = await Promise.all([
    tx
      .select({ state: tenders.state, opensAt: tenders.opensAt, closesAt: tenders.closesAt })
      .from(tenders)
      .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId))),
    listPitches(tx, juror, applicationIds),
    tx
      .select({ id: criteria.id, reasonRequired: criteria.reasonRequired })
      .from(criteria)
      .where(and(eq(criteria.corporationId, corporationId), eq(criteria.tenderId, tenderId))),
    tx
      .select()
      .from(scores)
      .where(and(ofSeat(scores), inArray(scores.applicationId, [...applicationIds]))),
    tx
      .select()
      .from(scoreTaps)
      .where(and(ofSeat(scoreTaps), inArray(scoreTaps.id, [...tapIds]))),
  ]);
  if (!tender) return null;
  return {
    now,
    isOn: stateAt(tender, now) === "pitching",
    pitches: new Map(rows.map(({ applicationId, ...pitch }) => [applicationId, pitch])),
    criteria: new Map(known.map(({ id, reasonRequired }) => [id, { reasonRequired }])),
    lines: new Map(lines.map((line) => [lineKey(line.applicationId, line.criterionId), line])),
    seen: new Map(seen.map((tap) => [tap.id, fingerprint(tap)])),
  };
}

function listPitches(tx: Transaction, juror: Juror, applicationIds: readonly string[]) {
  const { corporationId, seatId, tenderId } = juror;
  const ofSeat = (table: typeof scoreSheets | typeof recusals) =>
    and(
      eq(table.corporationId, pitches.corporationId),
      eq(table.applicationId, pitches.applicationId),
      eq(table.seatId, seatId),
    );
  return tx
    .select({
      applicationId: pitches.applicationId,
      open: pitches.scoringOpen,
      closedAt: pitches.scoringClosedAt,
      recused: sql<boolean>`${recusals.seatId} is not null`,
      made: sql<boolean>`${pitches.applicationId} = any (plint_plans_of_seat())`,
      sheet: scoreSheets.state,
    })
    .from(pitches)
    .leftJoin(recusals, ofSeat(recusals))
    .leftJoin(scoreSheets, ofSeat(scoreSheets))
    .where(
      and(
        eq(pitches.corporationId, corporationId),
        eq(pitches.tenderId, tenderId),
        inArray(pitches.applicationId, [...applicationIds]),
      ),
    );
}
