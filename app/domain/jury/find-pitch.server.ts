import { and, eq, sql } from "drizzle-orm";

import type { Juror } from "#app/domain/people/actor.ts";
import type { Transaction } from "#db/client.server.ts";
import { pitches, recusals, scoreSheets } from "#db/schema/jury.ts";
import { tenders } from "#db/schema/tenders.ts";

import { holdEvening } from "./hold-evening.server.ts";
import { holdSeat } from "./hold-seat.server.ts";

/**
 * What the rules ask before a juror may act on one pitch, also whose it is; null for a pitch of another jury, and for who
 * gave the seat back.
 */
export async function findPitchForJuror(tx: Transaction, juror: Juror, applicationId: string) {
  const { corporationId, tenderId, seatId } = juror;
  await holdEvening(tx, tenderId, "juror");
  await holdSeat(tx, juror);
  const [row] = await tx
    .select({
      pitch: pitches,
      tender: tenders,
      declined: sql<boolean>`exists (select from jury_seats s where s.corporation_id = ${pitches.corporationId}
        and s.id = ${seatId} and s.state = 'declined')`,
      made: sql<boolean>`${pitches.applicationId} = any (plint_plans_of_seat())`,
    })
    .from(pitches)
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, pitches.corporationId), eq(tenders.id, pitches.tenderId)),
    )
    .where(
      and(
        eq(pitches.corporationId, corporationId),
        eq(pitches.tenderId, tenderId),
        eq(pitches.applicationId, applicationId),
      ),
    );
  if (!row || row.declined) return null;
  const own = { corporationId, seatId, applicationId };
  const [recusal] = await tx.select({ seatId: recusals.seatId }).from(recusals).where(ofSeat(recusals, own));
  const [sheet] = await tx.select().from(scoreSheets).where(ofSeat(scoreSheets, own)).for("update");
  return { ...row, recused: recusal !== undefined, sheet: sheet ?? null };
}

type Own = { corporationId: string; seatId: string; applicationId: string };

function ofSeat(table: typeof recusals | typeof scoreSheets, own: Own) {
  return and(
    eq(table.corporationId, own.corporationId),
    eq(table.seatId, own.seatId),
    eq(table.applicationId, own.applicationId),
  );
}
