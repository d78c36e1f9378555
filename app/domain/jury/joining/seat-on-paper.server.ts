import { and, eq } from "drizzle-orm";

import { personOfAddress } from "#app/domain/people/person-of-address.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { jurySeats } from "#db/schema/jury.ts";

import { holdSeat } from "../hold-seat.server.ts";
import { keepFromOwnPlans } from "../keep-from-own-plans.server.ts";
import { findSeatBy } from "./take-seat.server.ts";

type Where = { readonly corporationId: string; readonly tenderId: string; readonly seatId: string };

/**
 * The seat of a juror who scores on paper, taken by it when they never came in by phone: the corporation saw them. No
 * session is opened. Plans that they make are kept from them. Null for a seat that is not of this jury, and for who said that they cannot.
 * Call it with the evening held, as for every seat.
 */
export async function seatOnPaper(tx: Transaction, { corporationId, tenderId, seatId }: Where, now: Date) {
  const isSeat = and(
    eq(jurySeats.corporationId, corporationId),
    eq(jurySeats.tenderId, tenderId),
    eq(jurySeats.id, seatId),
  );
  await holdSeat(tx, { corporationId, seatId });
  const seat = await findSeatBy(tx, isSeat);
  if (!seat || seat.state === "declined") return null;
  const personId =
    seat.personId ?? (await personOfAddress(tx, seat.email, { name: seat.name, locale: "nl" }));
  await tx
    .update(jurySeats)
    .set({ state: "instructed", personId, acceptedAt: now })
    .where(and(isSeat, eq(jurySeats.state, "invited")));
  await keepFromOwnPlans(tx, seat, personId);
  return { ...seat, personId };
}
