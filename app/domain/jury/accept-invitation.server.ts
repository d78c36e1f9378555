import { and, eq, inArray } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { System } from "#app/domain/people/actor.ts";
import { personOfAddress } from "#app/domain/people/person-of-address.server.ts";
import { sha256 } from "#app/domain/people/secrets.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { tenders } from "#db/schema/tenders.ts";
import { inScope } from "#db/scope.server.ts";

import { holdEvening } from "./hold-evening.server.ts";
import { keepFromOwnPlans } from "./keep-from-own-plans.server.ts";

const door: System = { kind: "system", name: "jury-invitation" };

/** States of a call in which a juror may still take the seat. */
const joinable = ["closed", "selection", "pitching"] as const;

/** The seat that a mailed link leads to; null for a link that leads nowhere (any more). */
export async function findInvitation(db: Db, token: string) {
  return inScope(db, { kind: "system" }, async (tx) => (await findSeat(tx, token)) ?? null);
}

/**
 * Takes the seat that a mailed link leads to. The link is proof of the mailbox, so the person is made or found by
 * its address. Plans that they make or made themselves are not theirs to judge: a tie stands from the start. Taking it
 * twice is harmless: a phone that lost its session comes in by the same link again.
 */
export async function acceptInvitation(db: Db, token: string) {
  return write(db, door, { verb: "accept-invitation" }, async ({ tx, now, record }) => {
    const invited = await findSeat(tx, token);
    if (!invited) return problem("link-not-valid");
    await holdEvening(tx, invited.tenderId, "juror");
    const seat = await findSeat(tx, token);
    if (!seat) return problem("link-not-valid");
    const personId =
      seat.personId ?? (await personOfAddress(tx, seat.email, { name: seat.name, locale: "nl" }));
    // The statement asks again: two presses at once both saw an open seat, and only one of them takes it.
    const [taken] = await tx
      .update(jurySeats)
      .set({ state: "instructed", personId, acceptedAt: now })
      .where(
        and(
          eq(jurySeats.corporationId, seat.corporationId),
          eq(jurySeats.id, seat.id),
          eq(jurySeats.state, "invited"),
        ),
      )
      .returning({ id: jurySeats.id });
    await keepFromOwnPlans(tx, seat, personId);
    if (taken)
      await record("jury.seat-taken", { corporationId: seat.corporationId, tenderId: seat.tenderId });
    return done({ personId });
  });
}

async function findSeat(tx: Transaction, token: string) {
  const [row] = await tx
    .select({
      id: jurySeats.id,
      corporationId: jurySeats.corporationId,
      tenderId: jurySeats.tenderId,
      personId: jurySeats.personId,
      email: jurySeats.email,
      name: jurySeats.name,
      panel: jurySeats.panel,
      state: jurySeats.state,
      rules: tenders.rules,
    })
    .from(jurySeats)
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, jurySeats.corporationId), eq(tenders.id, jurySeats.tenderId)),
    )
    .where(and(eq(jurySeats.inviteHash, sha256(token)), inArray(tenders.state, [...joinable])));
  return row && row.state !== "left" ? row : undefined;
}
