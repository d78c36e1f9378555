import { write } from "#app/domain/events/write.server.ts";
import type { Juror } from "#app/domain/people/actor.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";

import { serverMoment } from "./grace.ts";
import { keepTaps } from "./keep-taps.server.ts";
import { readDesk } from "./read-desk.server.ts";
import { type SettledTap, settleTaps } from "./settle-taps.ts";
import { sheetsNow } from "./sheets-now.ts";
import type { GoodTap } from "./tap-form.ts";

export type ReceivedTap = GoodTap & {
  /** When its sheet was shown, by our own signed word. */
  readonly shownAt: Date | null;
};

type Batch = { readonly sentAt: number; readonly taps: readonly ReceivedTap[] };

/**
 * Stores a juror's taps as they come from a phone: each once, whatever is sent again; the highest sequence counts; a tap
 * that is refused says why and blocks no other. What was tapped before a pitch was closed may follow within the grace,
 * and is marked. Answers a verdict for each tap and how the sheets stand.
 */
export async function receiveTaps(db: Db, juror: Juror, batch: Batch) {
  const asked = {
    applicationIds: [...new Set(batch.taps.map((tap) => tap.applicationId))],
    tapIds: batch.taps.map(({ id }) => id),
  };
  const ahead = (tx: Transaction) => readDesk(tx, juror, asked);
  return write(db, juror, { verb: "receive-taps", ahead }, async ({ tx, now, record }, deskAt) => {
    const { corporationId, seatId, tenderId } = juror;
    const clocks = { sentAt: batch.sentAt, receivedAt: now };
    const taps = batch.taps.map((tap) => settled(tap, serverMoment(tap.at, clocks)));
    const desk = deskAt?.(now);
    if (!desk) return problem("not-found");
    const came = settleTaps(desk, taps);
    await keepTaps(tx, juror, { ...came, now, claims: new Map(batch.taps.map(({ id, at }) => [id, at])) });
    const subject = { corporationId, tenderId };
    // The log tells that somebody scores, sealed, or came late; never what, nor when each line was tapped.
    const stored = came.verdicts.filter(({ state }) => state === "stored");
    const begun = new Set(
      stored.map(({ tap }) => tap.applicationId).filter((id) => !desk.pitches.get(id)?.sheet),
    );
    for (const _ of begun) await record("jury.sheet-begun", subject, { seatId });
    for (const _ of came.sealed) await record("jury.sheet-sealed", subject, { seatId });
    if (stored.some(({ late }) => late)) await record("jury.points-late", subject, { seatId });
    return done({ now: now.getTime(), verdicts: came.verdicts, sheets: sheetsNow(desk, came) });
  });
}

function settled(tap: ReceivedTap, tappedAt: Date): SettledTap {
  return { ...tap, tappedAt, points: typeof tap.points === "number" ? tap.points : null };
}
