import { and, eq, inArray } from "drizzle-orm";

import { type Story, write } from "#app/domain/events/write.server.ts";
import type { System } from "#app/domain/people/actor.ts";
import { findDesk } from "#app/domain/people/find-desk.server.ts";
import { addressOf, type FrozenRules } from "#app/domain/tenders/freeze.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { evenings } from "#db/schema/evenings.ts";
import { jurySeats } from "#db/schema/jury.ts";

import { findSeat, type Invitation } from "../accept-invitation.server.ts";
import { holdEvening } from "../hold-evening.server.ts";
import { holdSeat } from "../hold-seat.server.ts";
import { type FoundSeat, knownAs } from "../joining/take-seat.server.ts";
import { canDecline } from "../rules.ts";

const door: System = { kind: "system", name: "jury-invitation", forSomebody: true };

type Answer = { readonly signedInAs: string | null; readonly url: string };

/**
 * A juror says that they cannot: the seat is given back, staff are told, and its link (`url`, told once more by letter)
 * takes it again until somebody else was asked. Who took the seat before must be the one who gives it back
 * ("sign-in-first"); with a sheet begun it is too late ("points-given"). Saying it twice is harmless.
 */
export async function declineSeat(db: Db, invitation: Invitation, { signedInAs, url }: Answer) {
  return write(db, door, { verb: "decline-seat" }, async (story) => {
    const { tx, now, record } = story;
    const seat = await holdFound(story, invitation);
    if (!seat) return problem("link-not-valid");
    if (seat.state === "declined") return done({ seatId: seat.id });
    if (!canDecline(seat)) return problem("points-given");
    const stranger = seat.state === "invited" ? null : await knownAs(tx, seat);
    if (stranger !== null && stranger !== signedInAs) return problem("sign-in-first");
    const { corporationId, tenderId, rules } = seat;
    await tx
      .update(jurySeats)
      .set({ state: "declined", declinedAt: now })
      .where(and(isSeat(seat), inArray(jurySeats.state, ["invited", "instructed"])));
    await tx
      .update(evenings)
      .set({ chairSeatId: null })
      .where(and(eq(evenings.corporationId, corporationId), eq(evenings.chairSeatId, seat.id)));
    await record("jury.seat-declined", { corporationId, tenderId }, { seatId: seat.id });
    if (rules) await tell(story, seat, rules, url);
    return done({ seatId: seat.id });
  });
}

/** What a juror wrote about why they cannot, for the corporation alone; instead of what they wrote before. */
export async function sayWhy(db: Db, invitation: Invitation, reason: string) {
  return write(db, door, { verb: "say-why-not" }, async (story) => {
    const seat = await holdFound(story, invitation);
    if (seat?.state !== "declined") return problem("link-not-valid");
    if (seat.declineReason === reason) return done({ seatId: seat.id });
    const { corporationId, tenderId } = seat;
    await story.tx.update(jurySeats).set({ declineReason: reason }).where(isSeat(seat));
    // That they said why, not what: it is for the page of the jury, where it can be forgotten.
    await story.record("jury.said-why-not", { corporationId, tenderId }, { seatId: seat.id });
    return done({ seatId: seat.id });
  });
}

/** The seat of a link, held so that nobody takes it or is asked in its place meanwhile. */
async function holdFound({ tx }: Story, invitation: Invitation): Promise<FoundSeat | undefined> {
  const found = await findSeat(tx, invitation);
  if (!found) return undefined;
  await holdEvening(tx, found.tenderId, "juror");
  await holdSeat(tx, { corporationId: found.corporationId, seatId: found.id });
  return findSeat(tx, invitation);
}

const isSeat = ({ corporationId, id }: FoundSeat) =>
  and(eq(jurySeats.corporationId, corporationId), eq(jurySeats.id, id));

async function tell(
  { tx, now, mail }: Story,
  seat: FoundSeat,
  rules: FrozenRules,
  url: string,
): Promise<void> {
  const { corporationId, tenderId, name, email, panel } = seat;
  const facts = { address: addressOf(rules), pitchAt: rules.timetable.pitchAt };
  const about = `${seat.id}:${now.toISOString()}`;
  await mail({
    letter: "juror-declined",
    about,
    to: { email, name, locale: "nl" },
    corporationId,
    props: { ...facts, url },
  });
  const desk = await findDesk(tx, corporationId);
  if (desk)
    await mail({
      letter: "seat-given-back",
      about,
      to: desk,
      corporationId,
      props: { ...facts, tenderId, name, panel },
    });
}
