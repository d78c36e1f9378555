import { and, eq, inArray, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { System } from "#app/domain/people/actor.ts";
import { findPersonByEmail, personOfAddress } from "#app/domain/people/person-of-address.server.ts";
import { sha256 } from "#app/domain/people/secrets.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { memberships } from "#db/schema/people.ts";
import { planMembers } from "#db/schema/plan-members.ts";
import { tenders } from "#db/schema/tenders.ts";
import { inScope } from "#db/scope.server.ts";

import { holdEvening } from "./hold-evening.server.ts";
import { keepFromOwnPlans } from "./keep-from-own-plans.server.ts";

const door: System = { kind: "system", name: "jury-invitation" };

/** States of a call in which a juror may still take the seat. */
const joinable = ["closed", "selection", "pitching"] as const;

/**
 * The seat that a mailed link leads to, with who must sign in first to take it (`knownAs`: they were here before); null
 * for a link that leads nowhere (any more).
 */
export async function findInvitation(db: Db, token: string) {
  return inScope(db, { kind: "system" }, async (tx) => {
    const seat = await findSeat(tx, token);
    if (!seat) return null;
    const known = await findPersonByEmail(tx, seat.email);
    return { ...seat, knownAs: known && !(await isOnlyJuror(tx, known, seat)) ? known.id : null };
  });
}

/**
 * Takes the seat that a mailed link leads to. For somebody new the link is proof enough of the mailbox: it makes the
 * person, and `opensSession` tells that it lets them in; again on the evening, when a phone lost its session. Whoever
 * was here before, or has more by now than seats in juries, loses more than a seat to whom a letter is forwarded: they
 * are signed in already ("sign-in-first"). Plans that they make or made are not theirs to judge: a tie stands from the
 * start. Taking it twice is harmless.
 */
export async function acceptInvitation(db: Db, token: string, signedInAs: string | null = null) {
  return write(db, door, { verb: "accept-invitation" }, async ({ tx, now, record }) => {
    const invited = await findSeat(tx, token);
    if (!invited) return problem("link-not-valid");
    await holdEvening(tx, invited.tenderId, "juror");
    const seat = await findSeat(tx, token);
    if (!seat) return problem("link-not-valid");
    const known = await findPersonByEmail(tx, seat.email);
    const opensSession = !known || (await isOnlyJuror(tx, known, seat));
    if (!opensSession && known.id !== signedInAs) return problem("sign-in-first");
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
    return done({ personId, opensSession });
  });
}

type Known = { readonly id: string; readonly createdAt: Date };

/** Made by taking this very seat (the verb tells its moment first and makes the person then), and nothing else since. */
async function isOnlyJuror(
  tx: Transaction,
  person: Known,
  seat: { readonly personId: string | null; readonly acceptedAt: Date | null },
): Promise<boolean> {
  const { personId, acceptedAt } = seat;
  if (person.id !== personId || acceptedAt === null || person.createdAt < acceptedAt) return false;
  const [more] = await tx.execute<{ has: boolean }>(sql`
    select exists (select from ${applications} where person_id = ${personId})
      or exists (select from ${planMembers} where person_id = ${personId})
      or exists (select from ${memberships} where person_id = ${personId}) as has`);
  return more?.has === false;
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
      acceptedAt: jurySeats.acceptedAt,
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
