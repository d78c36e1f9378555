import { and, eq, inArray, sql } from "drizzle-orm";

import type { Juror } from "#app/domain/people/actor.ts";
import type { Transaction } from "#db/client.server.ts";
import { scoreSheets } from "#db/schema/jury.ts";

import { type Settled, type Verdict } from "./settle-taps.ts";

/** What is stored, and when it came by the database's clock and by the phone's own. */
export type Kept = Settled & { readonly now: Date; readonly claims: ReadonlyMap<string, number> };

/** A phone's clock may say any year; Postgres reads none of five digits as JavaScript writes it. */
const LAST_CLAIM = Date.UTC(9999, 11, 31);

/**
 * Stores what taps came to: the sheets that they began, each tap, the lines as they stand now, in one statement, because
 * in a hall each costs two hundred people their turn; then the seals.
 */
export async function keepTaps(tx: Transaction, juror: Juror, { now, claims, ...came }: Kept): Promise<void> {
  const stored = came.verdicts.filter(({ state }) => state === "stored");
  if (stored.length === 0) return;
  const { corporationId, seatId } = juror;
  const plans = [...new Set(stored.map(({ tap }) => tap.applicationId))];
  const taps = stored.map((verdict) => tapRow(verdict, claims));
  const lines = [...came.lines].map(([key, line]) => {
    const [applicationId = "", criterionId = ""] = key.split(" ");
    return { ...line, applicationId, criterionId };
  });
  const at = sql`${now.toISOString()}::timestamptz`;
  await tx.execute(sql`
    with own as (select ${corporationId}::uuid as corporation_id, ${seatId}::uuid as seat_id),
    sheet as (
      insert into score_sheets (corporation_id, seat_id, application_id)
      select own.corporation_id, own.seat_id, plan from own, unnest(${sql.param(plans)}::uuid[]) as plan
      on conflict do nothing),
    tap as (
      insert into score_taps (corporation_id, seat_id, id, device, sequence, kind, application_id, criterion_id, points,
        reason, tapped_at, claimed_at, received_at, late)
      select own.corporation_id, own.seat_id, t.id, t.device, t.sequence, t.kind, t."applicationId", t."criterionId", t.points,
        t.reason, t."tappedAt", t."claimedAt", ${at}, t.late
      from own, jsonb_to_recordset(${JSON.stringify(taps)}::text::jsonb) as t(id uuid, device uuid, sequence bigint, kind text,
        "applicationId" uuid, "criterionId" uuid, points smallint, reason text, "tappedAt" timestamptz,
        "claimedAt" timestamptz, late boolean))
    insert into scores (corporation_id, seat_id, application_id, criterion_id, points, reason, sequence, tap_id, late, updated_at)
    select own.corporation_id, own.seat_id, l."applicationId", l."criterionId", l.points, l.reason, l.sequence, l."tapId", l.late, ${at}
    from own, jsonb_to_recordset(${JSON.stringify(lines)}::text::jsonb) as l("applicationId" uuid, "criterionId" uuid,
      points smallint, reason text, sequence bigint, "tapId" uuid, late boolean)
    on conflict (corporation_id, seat_id, application_id, criterion_id) do update
    set points = excluded.points, reason = excluded.reason, sequence = excluded.sequence, tap_id = excluded.tap_id,
      late = excluded.late, updated_at = excluded.updated_at`);
  if (came.sealed.size > 0) await sealSheets(tx, juror, [...came.sealed], now);
}

function tapRow({ tap, late }: Verdict, claims: ReadonlyMap<string, number>) {
  const { shownAt: _, ...row } = tap;
  return { ...row, late, claimedAt: new Date(Math.min(claims.get(tap.id) ?? 0, LAST_CLAIM)) };
}

async function sealSheets(tx: Transaction, juror: Juror, plans: string[], now: Date): Promise<void> {
  await tx
    .update(scoreSheets)
    .set({ state: "sealed", sealedAt: now })
    .where(
      and(
        eq(scoreSheets.corporationId, juror.corporationId),
        eq(scoreSheets.seatId, juror.seatId),
        inArray(scoreSheets.applicationId, plans),
      ),
    );
}
