import { and, eq, sql } from "drizzle-orm";

import { type Story, write } from "#app/domain/events/write.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { jurorDepartures, pitchReminders } from "#db/schema/evening-people.ts";
import { evenings } from "#db/schema/evenings.ts";
import { jurySeats, recusals, scoreSheets } from "#db/schema/jury.ts";

import { isSealed } from "../rules.ts";
import { openTurn } from "./conduct.ts";
import { type Conductor, holdAsConductor } from "./conductor.server.ts";
import { eveningOf, touchEvening } from "./hold-program.server.ts";

/** The same juror is reminded again only after so many seconds. */
const REMIND_SECONDS = 30;

/** Notes that a juror went home, or came back: nobody waits for the points of who left. Doing it twice is harmless. */
export async function noteDeparture(
  db: Db,
  conductor: Conductor,
  tenderId: string,
  { seatId, left }: { readonly seatId: string; readonly left: boolean },
  key?: string,
) {
  const command = { verb: "note-departure", key, input: { tenderId, seatId, left } };
  return write(db, conductor.staff, command, async (story) => {
    const { tx, now, record } = story;
    const found = await findSeat(story, conductor, tenderId, seatId);
    if (!found.ok) return found;
    const { here, own } = found.value;
    const noted = { ...own, leftAt: now, notedBy: conductor.staff.personId };
    if (left) await tx.insert(jurorDepartures).values(noted).onConflictDoNothing();
    else await tx.delete(jurorDepartures).where(ofSeat(jurorDepartures, own));
    await touchEvening(tx, here);
    await record(left ? "evening.juror-left" : "evening.juror-back", here, { seatId });
    return done({ tenderId });
  });
}

/** Chooses who speaks for the jury at the reveal, or somebody else in their place. */
export async function chooseChair(
  db: Db,
  conductor: Conductor,
  tenderId: string,
  seatId: string,
  key?: string,
) {
  const command = { verb: "choose-chair", key, input: { tenderId, seatId } };
  return write(db, conductor.staff, command, async (story) => {
    const found = await findSeat(story, conductor, tenderId, seatId);
    if (!found.ok) return found;
    const { here } = found.value;
    await story.tx.update(evenings).set({ chairSeatId: seatId }).where(eveningOf(here));
    await touchEvening(story.tx, here);
    await story.record("evening.chair-chosen", here, { seatId });
    return done({ tenderId });
  });
}

/** Asks a juror, on the page that they have open, for the points of the pitch that is on. */
export async function remindJuror(
  db: Db,
  conductor: Conductor,
  tenderId: string,
  { seatId, applicationId }: { readonly seatId: string; readonly applicationId: string },
  key?: string,
) {
  const command = { verb: "remind-juror", key, input: { tenderId, seatId, applicationId } };
  return write(db, conductor.staff, command, async (story) => {
    const { tx, now, record } = story;
    const found = await findSeat(story, conductor, tenderId, seatId);
    if (!found.ok) return found;
    const { here, own, program } = found.value;
    if (openTurn(program)?.applicationId !== applicationId) return problem("step-not-now");
    const pitch = { ...own, applicationId };
    const [tie] = await tx
      .select({ one: sql`1` })
      .from(recusals)
      .where(ofPitch(recusals, pitch));
    const [sheet] = await tx.select().from(scoreSheets).where(ofPitch(scoreSheets, pitch));
    if (tie || isSealed(sheet ?? null)) return problem("no-points-awaited");
    const [before] = await tx
      .select({ remindedAt: pitchReminders.remindedAt })
      .from(pitchReminders)
      .where(ofPitch(pitchReminders, pitch));
    if (before && now.getTime() - before.remindedAt.getTime() < REMIND_SECONDS * 1_000)
      return problem("just-reminded", { seconds: REMIND_SECONDS });
    const reminder = { remindedAt: now, remindedBy: conductor.staff.personId };
    await tx
      .insert(pitchReminders)
      .values({ ...pitch, ...reminder })
      .onConflictDoUpdate({
        target: [pitchReminders.corporationId, pitchReminders.seatId, pitchReminders.applicationId],
        set: reminder,
      });
    await touchEvening(tx, here);
    await record("evening.juror-reminded", { ...here, applicationId }, { seatId });
    return done({ tenderId });
  });
}

async function findSeat({ tx }: Story, conductor: Conductor, tenderId: string, seatId: string) {
  const held = await holdAsConductor(tx, conductor, tenderId);
  if (!held.ok) return held;
  const { corporationId } = conductor.staff;
  const [seat] = await tx
    .select({ state: jurySeats.state })
    .from(jurySeats)
    .where(
      and(
        eq(jurySeats.corporationId, corporationId),
        eq(jurySeats.tenderId, tenderId),
        eq(jurySeats.id, seatId),
      ),
    );
  if (seat?.state !== "instructed") return problem("not-found");
  return done({ ...held.value, here: { corporationId, tenderId }, own: { corporationId, seatId } });
}

type OfSeat = { readonly corporationId: string; readonly seatId: string };

function ofSeat(table: typeof jurorDepartures | typeof pitchReminders, own: OfSeat) {
  return and(eq(table.corporationId, own.corporationId), eq(table.seatId, own.seatId));
}

function ofPitch(
  table: typeof recusals | typeof scoreSheets | typeof pitchReminders,
  own: OfSeat & { readonly applicationId: string },
) {
  return and(
    eq(table.corporationId, own.corporationId),
    eq(table.seatId, own.seatId),
    eq(table.applicationId, own.applicationId),
  );
}
