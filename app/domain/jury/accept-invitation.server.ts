import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { System } from "#app/domain/people/actor.ts";
import { sha256 } from "#app/domain/people/secrets.server.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { inScope } from "#db/scope.server.ts";

import { findSeatBy, knownAs, takeSeat } from "./joining/take-seat.server.ts";

const door: System = { kind: "system", name: "jury-invitation", forSomebody: true };

/** What a letter on paper leads to: the seat, as long as it was not invited anew since the letter was printed. */
export type PrintedInvitation = { readonly seatId: string; readonly inviteHash: string };

/** A mailed link, or the letter with its square picture. */
export type Invitation = string | PrintedInvitation;

/**
 * The seat that a link leads to, with who must sign in first to take it (`knownAs`: they were here before); null for a
 * link that leads nowhere (any more).
 */
export async function findInvitation(db: Db, invitation: Invitation) {
  return inScope(db, { kind: "system" }, async (tx) => {
    const seat = await findSeat(tx, invitation);
    return seat ? { ...seat, knownAs: await knownAs(tx, seat) } : null;
  });
}

/**
 * Takes the seat that a link leads to. For somebody new the link is proof enough of the mailbox: it makes the person, and
 * `opensSession` tells that it lets them in; again on the evening, when a phone lost its session. Whoever was here before,
 * or has more by now than seats in juries, loses more than a seat to whom a letter is forwarded: they are signed in
 * already ("sign-in-first"). `openPlanId` is the pitch that is on, if any. Taking it twice is harmless.
 */
export async function acceptInvitation(db: Db, invitation: Invitation, signedInAs: string | null = null) {
  return write(db, door, { verb: "accept-invitation" }, async (story) =>
    takeSeat(story, () => findSeat(story.tx, invitation), signedInAs, "jury.seat-taken"),
  );
}

/** The seat that a link leads to, in the scope that it is asked in; undefined for none. */
export async function findSeat(tx: Transaction, invitation: Invitation) {
  return findSeatBy(
    tx,
    typeof invitation === "string"
      ? eq(jurySeats.inviteHash, sha256(invitation))
      : and(eq(jurySeats.id, invitation.seatId), eq(jurySeats.inviteHash, invitation.inviteHash)),
  );
}
