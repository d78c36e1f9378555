import { and, eq, inArray, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Juror } from "#app/domain/people/actor.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { scores, scoreSheets } from "#db/schema/jury.ts";
import { scoreTaps } from "#db/schema/score-taps.ts";

import { serverMoment } from "./grace.ts";
import { readDesk } from "./read-desk.server.ts";
import { type Desk, type SettledTap, type Settled, settleTaps, type Verdict } from "./settle-taps.ts";
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
  return write(db, juror, { verb: "receive-taps" }, async ({ tx, now, record }) => {
    const { corporationId, seatId, tenderId } = juror;
    const clocks = { sentAt: batch.sentAt, receivedAt: now };
    const taps = batch.taps.map((tap) => settled(tap, serverMoment(tap.at, clocks)));
    const applicationIds = [...new Set(taps.map((tap) => tap.applicationId))];
    const desk = await readDesk(tx, juror, { applicationIds, tapIds: taps.map(({ id }) => id) }, now);
    if (!desk) return problem("not-found");
    const came = settleTaps(desk, taps);
    await keep(tx, juror, came, now, new Map(batch.taps.map(({ id, at }) => [id, at])));
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

async function keep(
  tx: Transaction,
  juror: Juror,
  { verdicts, lines, sealed }: Settled,
  now: Date,
  claims: ReadonlyMap<string, number>,
): Promise<void> {
  const stored = verdicts.filter(({ state }) => state === "stored");
  if (stored.length === 0) return;
  const { corporationId, seatId } = juror;
  const own = { corporationId, seatId };
  const plans = [...new Set(stored.map(({ tap }) => tap.applicationId))];
  // Sent together, carried out in this order.
  await Promise.all([
    tx
      .insert(scoreSheets)
      .values(plans.map((applicationId) => ({ ...own, applicationId })))
      .onConflictDoNothing(),
    tx.insert(scoreTaps).values(stored.map((verdict) => rowOf(own, verdict, now, claims))),
    ...(lines.size > 0 ? [keepLines(tx, own, lines, now)] : []),
  ]);
  if (sealed.size > 0)
    await tx
      .update(scoreSheets)
      .set({ state: "sealed", sealedAt: now })
      .where(
        and(
          eq(scoreSheets.corporationId, corporationId),
          eq(scoreSheets.seatId, seatId),
          inArray(scoreSheets.applicationId, [...sealed]),
        ),
      );
}

type Own = { readonly corporationId: string; readonly seatId: string };

function rowOf(own: Own, { tap, late }: Verdict, receivedAt: Date, claims: ReadonlyMap<string, number>) {
  const { shownAt: _, ...row } = tap;
  return { ...own, ...row, late, receivedAt, claimedAt: new Date(claims.get(tap.id) ?? 0) };
}

function keepLines(tx: Transaction, own: Own, lines: Desk["lines"], now: Date) {
  const rows = [...lines].map(([key, line]) => {
    const [applicationId = "", criterionId = ""] = key.split(" ");
    const { points, reason, sequence, tapId, late } = line;
    return { ...own, applicationId, criterionId, points, reason, sequence, tapId, late, updatedAt: now };
  });
  const given = (column: string) => sql.raw(`excluded.${column}`);
  return tx
    .insert(scores)
    .values(rows)
    .onConflictDoUpdate({
      target: [scores.corporationId, scores.seatId, scores.applicationId, scores.criterionId],
      set: {
        points: given("points"),
        reason: given("reason"),
        sequence: given("sequence"),
        tapId: given("tap_id"),
        late: given("late"),
        updatedAt: given("updated_at"),
      },
    });
}
