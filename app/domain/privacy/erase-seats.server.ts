import { and, eq, exists, inArray, isNull, notExists, or, sql } from "drizzle-orm";

import { ERASED_DOMAIN } from "#app/lib/erased-address.ts";
import type { Transaction } from "#db/client.server.ts";
import { jurorDepartures, pitchReminders } from "#db/schema/evening-people.ts";
import { evenings } from "#db/schema/evenings.ts";
import { jurySeats, recusals, scoreSheets } from "#db/schema/jury.ts";
import { paperPictures } from "#db/schema/paper-sheets.ts";
import { results } from "#db/schema/tenders.ts";

/**
 * A seat from which points were given stays, without name and address, so that the ranking can be computed again; so
 * does every seat of a jury whose points are open. Another seat goes, so that somebody else may be asked.
 */
export async function eraseSeats(
  tx: Transaction,
  personId: string,
  addresses: readonly string[],
): Promise<void> {
  const own = or(
    eq(jurySeats.personId, personId),
    and(isNull(jurySeats.personId), inArray(sql`lower(${jurySeats.email})`, [...addresses])),
  );
  const sheets = tx
    .select({ one: sql`1` })
    .from(scoreSheets)
    .where(and(eq(scoreSheets.corporationId, jurySeats.corporationId), eq(scoreSheets.seatId, jurySeats.id)));
  const opened = tx
    .select({ one: sql`1` })
    .from(results)
    .where(and(eq(results.corporationId, jurySeats.corporationId), eq(results.tenderId, jurySeats.tenderId)));
  const seats = await tx.select({ id: jurySeats.id }).from(jurySeats).where(own);
  if (seats.length === 0) return;
  const ids = seats.map(({ id }) => id);
  const kept = await tx
    .update(jurySeats)
    .set({
      name: "",
      email: sql`${jurySeats.id}::text || ${ERASED_DOMAIN}`,
      inviteHash: UNUSABLE,
      declineReason: "",
    })
    .where(and(inArray(jurySeats.id, ids), or(exists(sheets), exists(opened))))
    .returning({ id: jurySeats.id });
  if (kept.length > 0)
    await tx
      .update(recusals)
      .set({ reason: "" })
      .where(
        inArray(
          recusals.seatId,
          kept.map(({ id }) => id),
        ),
      );
  // A hand can be recognised in its writing.
  await tx.delete(paperPictures).where(inArray(paperPictures.seatId, ids));
  const unused = and(inArray(jurySeats.id, ids), notExists(sheets), notExists(opened));
  const gone = tx.select({ id: jurySeats.id }).from(jurySeats).where(unused);
  for (const table of [recusals, pitchReminders, jurorDepartures])
    await tx.delete(table).where(inArray(table.seatId, gone));
  await tx.update(evenings).set({ chairSeatId: null }).where(inArray(evenings.chairSeatId, gone));
  await tx.update(jurySeats).set({ replacesSeatId: null }).where(inArray(jurySeats.replacesSeatId, gone));
  await tx.delete(jurySeats).where(unused);
}

/** Of no secret: nobody finds a text whose hash this is, and it differs from seat to seat. */
const UNUSABLE = sql`encode(sha256(gen_random_uuid()::text::bytea), 'hex')`;
