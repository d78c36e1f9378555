import { and, eq, inArray, sql, type SQL } from "drizzle-orm";

import type { Story } from "#app/domain/events/write.server.ts";
import { findPersonByEmail, personOfAddress } from "#app/domain/people/person-of-address.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { memberships } from "#db/schema/people.ts";
import { planMembers } from "#db/schema/plan-members.ts";
import { tenders } from "#db/schema/tenders.ts";

import { holdEvening } from "../hold-evening.server.ts";
import { holdSeat } from "../hold-seat.server.ts";
import { keepFromOwnPlans } from "../keep-from-own-plans.server.ts";

/** States of a call in which a juror may still take the seat. */
export const joinable = ["closed", "selection", "pitching"] as const;

export type FoundSeat = NonNullable<Awaited<ReturnType<typeof findSeatBy>>>;

/** The seat that is meant, of a call whose evening is still to come or on; also of who said that they cannot. */
export async function findSeatBy(tx: Transaction, where: SQL | undefined) {
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
      declineReason: jurySeats.declineReason,
      hasSheet: sql<boolean>`exists (select from score_sheets k where k.corporation_id = ${jurySeats.corporationId}
        and k.seat_id = ${jurySeats.id})`,
      /** Somebody else was asked in this place. */
      isReplaced: sql<boolean>`exists (select from jury_seats other
        where other.corporation_id = ${jurySeats.corporationId} and other.replaces_seat_id = ${jurySeats.id})`,
      rules: tenders.rules,
    })
    .from(jurySeats)
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, jurySeats.corporationId), eq(tenders.id, jurySeats.tenderId)),
    )
    .where(and(where, inArray(tenders.state, [...joinable])));
  return row;
}

/** Who takes this seat and was here before, or has more by now than seats in juries: a way in is not proof enough. */
export async function knownAs(tx: Transaction, seat: FoundSeat): Promise<string | null> {
  const known = await findPersonByEmail(tx, seat.email);
  return known && !(await isOnlyJuror(tx, known, seat)) ? known.id : null;
}

/**
 * Takes a seat, whichever way somebody came in. Plans that they make or made are not theirs to judge: a tie stands from
 * the start. `find` is asked once more when nobody else can take the seat. Who said that they cannot comes back by it, as
 * long as nobody was asked in their place ("seat-given-away"). Taking it twice is harmless.
 */
export async function takeSeat(
  { tx, now, record }: Story,
  find: () => Promise<FoundSeat | undefined>,
  signedInAs: string | null,
  event: "jury.seat-taken" | "jury.seat-taken-by-code",
) {
  const invited = await find();
  if (!invited) return problem("link-not-valid");
  await holdEvening(tx, invited.tenderId, "juror");
  // One press at a time, so that the second finds the person whom the first one made.
  await holdSeat(tx, { corporationId: invited.corporationId, seatId: invited.id });
  const seat = await find();
  if (!seat) return problem("link-not-valid");
  if (seat.isReplaced) return problem("seat-given-away");
  const stranger = await knownAs(tx, seat);
  if (stranger !== null && stranger !== signedInAs) return problem("sign-in-first");
  const { corporationId, tenderId } = seat;
  const personId =
    seat.personId ?? (await personOfAddress(tx, seat.email, { name: seat.name, locale: "nl" }));
  // The statement asks again: two presses at once both saw an open seat, and only one of them takes it.
  const [taken] = await tx
    .update(jurySeats)
    .set({
      state: "instructed",
      personId,
      // Who comes back was taken in before: the person stays the one whom that press made.
      acceptedAt: seat.acceptedAt ?? now,
      declinedAt: null,
      declineReason: "",
    })
    .where(
      and(
        eq(jurySeats.corporationId, corporationId),
        eq(jurySeats.id, seat.id),
        inArray(jurySeats.state, ["invited", "declined"]),
      ),
    )
    .returning({ id: jurySeats.id });
  await keepFromOwnPlans(tx, seat, personId);
  if (taken) await record(event, { corporationId, tenderId }, { seatId: seat.id });
  return done({
    personId,
    opensSession: stranger === null,
    openPlanId: await findPlanOnStage(tx, seat),
  });
}

/** The plan that is on stage and open for points now; null between pitches, without a conductor and with a tie. */
async function findPlanOnStage(tx: Transaction, seat: FoundSeat): Promise<string | null> {
  const [turn] = await tx.execute<{ id: string }>(sql`
    select t.application_id as id from pitch_turns t
    where t.corporation_id = ${seat.corporationId} and t.tender_id = ${seat.tenderId} and t.state = 'open'
      and not exists (select from recusals r where r.corporation_id = t.corporation_id
        and r.application_id = t.application_id and r.seat_id = ${seat.id})`);
  return turn?.id ?? null;
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
