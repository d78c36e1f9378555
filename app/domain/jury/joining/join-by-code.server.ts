import { and, asc, eq } from "drizzle-orm";

import { databaseNow, write } from "#app/domain/events/write.server.ts";
import type { System } from "#app/domain/people/actor.ts";
import { takeTry } from "#app/domain/people/rate-limit.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { hallCodes } from "#db/schema/hall-codes.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { tenders } from "#db/schema/tenders.ts";
import { inScope } from "#db/scope.server.ts";

import { readCode } from "./hall-code.ts";
import { findSeatBy, takeSeat } from "./take-seat.server.ts";

const door: System = { kind: "system", name: "hall-code", forSomebody: true };

/** Enough for two hundred phones that each look twice at one code, and far too few to guess one of 900 million. */
const TRIES_PER_CODE = 600;
const UNKNOWN_PER_ADDRESS = 600;
/** Two hundred phones behind one address that each press three times; and for one seat a hand that slips. */
const PRESSES_PER_ADDRESS = 600;
const PRESSES_PER_SEAT = 30;
const MINUTES = 10;

/**
 * The evening that a code leads to, with the seats that nobody has taken. Tries are counted per code, so that a whole
 * hall behind one address comes in; only codes that do not exist are counted by address too. "code-unknown" for what
 * was never shown, "code-over" for what is not shown any more.
 */
export async function findHallCode(db: Db, typed: string, clientAddress: string) {
  const code = readCode(typed);
  const allowed = await takeTry(db, [
    {
      bucket: `hall-code:${code ?? "none"}:${code ? "" : clientAddress}`,
      max: TRIES_PER_CODE,
      minutes: MINUTES,
    },
  ]);
  if (!allowed.ok) return allowed;
  const found = code && (await inScope(db, { kind: "system" }, (tx) => readShown(tx, code)));
  if (found) return found.isOver ? problem("code-over") : done({ ...found, code });
  const guessed = await takeTry(db, [
    { bucket: `hall-code-unknown:${clientAddress}`, max: UNKNOWN_PER_ADDRESS, minutes: MINUTES },
  ]);
  return guessed.ok ? problem("code-unknown") : guessed;
}

/**
 * Takes a free seat with the code that the hall shows at this moment. A seat that somebody took stays theirs
 * ("seat-is-taken"): they have their own link. Whoever was here before signs in first. The same press twice is one.
 * Presses are counted by address and by seat ("too-often"), wide enough for a whole hall behind one address.
 */
export async function joinByCode(
  db: Db,
  input: { readonly code: string; readonly seatId: string },
  { signedInAs, clientAddress }: { readonly signedInAs: string | null; readonly clientAddress: string },
  key?: string,
) {
  const allowed = await takeTry(db, [
    { bucket: `hall-press:${clientAddress}`, max: PRESSES_PER_ADDRESS, minutes: MINUTES },
    { bucket: `hall-seat:${input.seatId}`, max: PRESSES_PER_SEAT, minutes: MINUTES },
  ]);
  if (!allowed.ok) return allowed;
  const command = { verb: "join-by-code", key, input };
  return write(db, door, command, async (story) => {
    const { tx } = story;
    const code = readCode(input.code);
    const shown = code && (await readShown(tx, code));
    if (!shown) return problem("code-unknown");
    if (shown.isOver) return problem("code-over");
    const find = () =>
      findSeatBy(
        tx,
        and(
          eq(jurySeats.corporationId, shown.corporationId),
          eq(jurySeats.tenderId, shown.tenderId),
          eq(jurySeats.id, input.seatId),
        ),
      );
    const seat = await find();
    if (seat && seat.state !== "invited") return problem("seat-is-taken");
    return takeSeat(story, find, signedInAs, "jury.seat-taken-by-code");
  });
}

async function readShown(tx: Transaction, code: string) {
  const [row] = await tx
    .select({
      corporationId: hallCodes.corporationId,
      tenderId: hallCodes.tenderId,
      shownUntil: hallCodes.shownUntil,
      rules: tenders.rules,
    })
    .from(hallCodes)
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, hallCodes.corporationId), eq(tenders.id, hallCodes.tenderId)),
    )
    .where(eq(hallCodes.code, code));
  if (!row?.rules) return null;
  const isOver = row.shownUntil <= (await databaseNow(tx));
  const seats = isOver
    ? []
    : await tx
        .select({ id: jurySeats.id, name: jurySeats.name, panel: jurySeats.panel })
        .from(jurySeats)
        .where(
          and(
            eq(jurySeats.corporationId, row.corporationId),
            eq(jurySeats.tenderId, row.tenderId),
            eq(jurySeats.state, "invited"),
          ),
        )
        .orderBy(asc(jurySeats.name));
  return { ...row, rules: row.rules, isOver, seats };
}
