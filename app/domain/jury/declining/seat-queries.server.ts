import { and, asc, eq } from "drizzle-orm";

import type { Juror } from "#app/domain/people/actor.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { readInScope } from "#db/scope.server.ts";

import type { PrintedInvitation } from "../accept-invitation.server.ts";

/** Everybody who was ever asked for a jury, by panel and name, with what they answered and who was asked in whose place. */
export async function listAsked(tx: Transaction, corporationId: string, tenderId: string) {
  return tx
    .select({
      id: jurySeats.id,
      name: jurySeats.name,
      email: jurySeats.email,
      panel: jurySeats.panel,
      state: jurySeats.state,
      declinedAt: jurySeats.declinedAt,
      declineReason: jurySeats.declineReason,
      replacesSeatId: jurySeats.replacesSeatId,
    })
    .from(jurySeats)
    .where(and(eq(jurySeats.corporationId, corporationId), eq(jurySeats.tenderId, tenderId)))
    .orderBy(asc(jurySeats.panel), asc(jurySeats.name), asc(jurySeats.id));
}

export type AskedJuror = Awaited<ReturnType<typeof listAsked>>[number];

/**
 * The seat in which a juror is signed in, as an invitation: whoever holds it answers it like the link of their letter.
 * Null once the seat is not theirs any more.
 */
export async function findOwnInvitation(db: Db, juror: Juror): Promise<PrintedInvitation | null> {
  const { corporationId, personId, seatId } = juror;
  const [seat] = await readInScope(db, { kind: "system" }, (tx) =>
    tx
      .select({ inviteHash: jurySeats.inviteHash })
      .from(jurySeats)
      .where(
        and(
          eq(jurySeats.corporationId, corporationId),
          eq(jurySeats.id, seatId),
          eq(jurySeats.personId, personId),
        ),
      ),
  );
  return seat ? { seatId, inviteHash: seat.inviteHash } : null;
}

/** The seat of this jury that somebody gave back, as an invitation; null for who sits there or never did. */
export async function findGivenBack(
  db: Db,
  personId: string,
  tenderId: string,
): Promise<PrintedInvitation | null> {
  const [seat] = await readInScope(db, { kind: "system" }, (tx) =>
    tx
      .select({ seatId: jurySeats.id, inviteHash: jurySeats.inviteHash })
      .from(jurySeats)
      .where(
        and(
          eq(jurySeats.tenderId, tenderId),
          eq(jurySeats.personId, personId),
          eq(jurySeats.state, "declined"),
        ),
      ),
  );
  return seat ?? null;
}
